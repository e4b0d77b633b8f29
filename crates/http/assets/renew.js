// Renews a session without a click. Tabs that were opened together come one after the other: a refresh token counts once, and what
// the first tab did the others find done.

const form = document.getElementById("renew");

navigator.locks?.request("renew", async () => {
  const answer = await fetch(location.href, { redirect: "manual" });
  if (answer.type === "opaqueredirect") location.replace(location.href);
  else form.requestSubmit();
  // Held until this page is gone, by when the new cookies are there.
  await new Promise(() => {});
});
