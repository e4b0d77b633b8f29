// Puts codes on the clipboard, and says times in the reader's own zone. Without it all is there to be read and selected.

const AS_BEFORE = 2000;

async function copy(button) {
  const before = button.dataset.says ?? button.textContent;
  button.dataset.says = before;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Select it";
  }
  setTimeout(() => { button.textContent = before; }, AS_BEFORE);
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", () => copy(button));
}

for (const time of document.querySelectorAll("time[datetime]")) {
  time.title = time.textContent;
  time.textContent = new Date(time.dateTime).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
}
