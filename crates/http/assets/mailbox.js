// Puts codes on the clipboard. Without it they are there to be read and selected.

const AS_BEFORE = 2000;

async function copy(button) {
  const { copy: code, done } = button.dataset;
  const before = button.dataset.says ?? button.textContent;
  button.dataset.says = before;
  try {
    await navigator.clipboard.writeText(code);
    button.textContent = done;
    setTimeout(() => { button.textContent = before; }, AS_BEFORE);
  } catch {
    getSelection().selectAllChildren(button.parentElement.querySelector(".digits"));
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", () => copy(button));
}
