// Starts Swagger UI on the document that this server serves, in the colours that the reader's system asks for.

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const paint = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
paint();
dark.addEventListener("change", paint);

window.SwaggerUIBundle({
  url: "/api/openapi",
  dom_id: "#api",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  // The default one asks a server of Swagger's what it thinks of the document.
  validatorUrl: null,
});
