// Makes pages nicer, and nothing depends on it: a button counts the seconds down until a new code can be had, a complete code is sent
// by itself, a password can be looked at, and times are said in the reader's own zone.

const SECOND = 1000;

function countDown(button) {
  const label = button.textContent;
  let left = Number(button.dataset.wait);
  const tick = () => {
    button.disabled = left > 0;
    button.textContent = left > 0 ? button.dataset.waiting.replace("…", left) : label;
    if (left > 0) setTimeout(tick, SECOND);
    left -= 1;
  };
  tick();
}

function sendWhenComplete(field) {
  let sent = false;
  field.addEventListener("input", () => {
    const digits = field.value.replace(/\D/g, "");
    if (digits.length !== Number(field.dataset.digits) || sent) return;
    sent = true;
    field.value = digits;
    field.form.requestSubmit(field.form.querySelector("[type=submit]"));
  });
}

function canBeShown(field) {
  const { showPassword, hidePassword } = document.body.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.setAttribute("aria-controls", field.id);
  const show = (shown) => {
    field.type = shown ? "text" : "password";
    button.textContent = shown ? hidePassword : showPassword;
  };
  button.addEventListener("click", () => show(field.type === "password"));
  field.form.addEventListener("submit", () => show(false));
  show(false);
  field.after(button);
}

for (const button of document.querySelectorAll("[data-wait]")) countDown(button);
for (const field of document.querySelectorAll("[data-digits]")) sendWhenComplete(field);
for (const field of document.querySelectorAll(".secret > input")) canBeShown(field);

for (const time of document.querySelectorAll("time[datetime]")) {
  time.title = time.textContent;
  const style = { dateStyle: "medium", timeStyle: "short" };
  time.textContent = new Date(time.dateTime).toLocaleString(document.documentElement.lang, style);
}

// What goes on in the background is looked at again.
for (const { dataset } of document.querySelectorAll("[data-refresh]")) setTimeout(() => location.reload(), Number(dataset.refresh) * SECOND);

// Recovery codes are shown once: onto the clipboard, into a file, onto paper.
for (const row of document.querySelectorAll("[data-codes]")) {
  const codes = [...document.getElementById(row.dataset.codes).children].map((item) => item.textContent.trim());
  const text = codes.join("\n") + "\n";
  const acts = {
    async copy(button) {
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.done;
    },
    download() {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
      link.download = row.dataset.file;
      link.click();
      URL.revokeObjectURL(link.href);
    },
    print: () => window.print(),
  };
  row.hidden = false;
  row.addEventListener("click", ({ target }) => acts[target.dataset?.do]?.(target));
}
