// Starts Swagger UI on the document that this server serves, in the colours that the reader's system asks for.

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const paint = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
paint();
dark.addEventListener("change", paint);

// What Swagger UI leaves out for people who do not look at a screen: what stands above the operations has a name, no level of
// headings is missing, what scrolls can be scrolled by keys.
const mend = () => {
  for (const part of api.querySelectorAll(":is(.information-container, .scheme-container):not([role])")) {
    part.setAttribute("role", "region");
    part.setAttribute("aria-label", part.classList.contains("information-container") ? "About" : "Authorization");
  }
  for (const heading of api.querySelectorAll(":is(h3, h4, h5):not([aria-level])")) {
    heading.setAttribute("aria-level", heading.tagName[1] - 1);
  }
  for (const text of api.querySelectorAll("pre:not([tabindex])")) text.tabIndex = 0;
};
const api = document.querySelector("#api");
new MutationObserver(mend).observe(api, { childList: true, subtree: true });

window.SwaggerUIBundle({
  url: "/api/openapi",
  dom_id: "#api",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  // The default one asks a server of Swagger's what it thinks of the document.
  validatorUrl: null,
});
