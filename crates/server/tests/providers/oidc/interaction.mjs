// What the provider asks a person in a browser: who they are and whether they agree, or whether they would rather not. It works without
// a script, as the large providers' pages do not.

export function ask(response) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Certified</title>
    <form method="post"><input name="account" aria-label="Account"><button name="answer" value="agree">Agree</button>
    <button name="answer" value="deny">Deny</button></form></html>`;
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
}

// The account that a person signed in as and agreed with, if they did.
export function answered(form) {
  const given = new URLSearchParams(form);
  return given.get('answer') === 'agree' ? given.get('account') : undefined;
}
