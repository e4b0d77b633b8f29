// A certified OpenID Provider that the tests drive. It says its address on the first line of stdout, and ends when whoever
// started it closes stdin.
//
// Time stands still, at $NOW, as it does in the server that is tested; without $NOW it goes on. Whoever shows the header `x-account` at
// an interaction has signed in as that account and agreed, and a browser is asked; `PUT /people/ACCOUNT` says what the provider knows of it.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { answered, ask } from './interaction.mjs';

const NOW = Number(process.env.NOW);
const RealDate = Date;
const Standing = class extends RealDate {
  constructor(...given) {
    super(...(given.length ? given : [NOW]));
  }
  static now() {
    return NOW;
  }
};
if (NOW) globalThis.Date = Standing;

// The modules are installed elsewhere: nothing of theirs stands among the sources.
const require = createRequire(`${process.env.MODULES}/`);
const { default: Provider } = await import(require.resolve('oidc-provider'));

// The clients' own clocks go on: their cookies must not end with the day at which time stands still.
const AGES = 50 * 365 * 86_400;

const people = new Map();
const asked = [];

const listening = createServer();
await new Promise((done) => listening.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${listening.address().port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'doorward',
    client_secret: process.env.SECRET,
    redirect_uris: ['http://127.0.0.1/login/oauth2/code/certified'],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'picture'] },
  // Claims stand in the ID token too, as with the large providers.
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  cookies: { keys: ['a key of a test'] },
  ttl: { Interaction: AGES, Session: AGES, Grant: AGES },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
});

// Each server under test has a port of its own, which is not known before.
provider.Client.prototype.redirectUriAllowed = (uri) =>
  uri.startsWith('http://127.0.0.1:') || uri.startsWith('http://localhost:');

async function interact(request, response) {
  const { uid, prompt, params, session } = await provider.interactionDetails(request, response);
  const isBrowser = request.headers['sec-fetch-mode'] === 'navigate';
  if (isBrowser && request.method === 'GET') return ask(response);
  asked.push({ prompt: prompt.name, reasons: prompt.reasons, params });
  const account = isBrowser ? answered(await body(request)) : request.headers['x-account'];
  if (!account) {
    const refusal = { error: 'access_denied', error_description: '<script>canary</script>' };
    return provider.interactionFinished(request, response, refusal, { mergeWithLastSubmission: false });
  }
  const grant = new provider.Grant({ accountId: account, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const grantId = await grant.save();
  const login = session?.accountId === account && prompt.name !== 'login' ? {} : { login: { accountId: account } };
  return provider.interactionFinished(request, response, { ...login, consent: { grantId } }, {
    mergeWithLastSubmission: false,
  });
}

async function body(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

const callback = provider.callback();
listening.on('request', async (request, response) => {
  const [, first, second] = request.url.split(/[/?]/);
  try {
    if (first === 'people') {
      people.set(second, JSON.parse(await body(request)));
      response.writeHead(204).end();
    } else if (first === 'asked') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(asked));
    } else if (first === 'interaction') {
      await interact(request, response);
    } else {
      callback(request, response);
    }
  } catch (error) {
    console.error(error);
    response.writeHead(500).end(String(error));
  }
});

console.log(issuer);
process.stdin.resume().on('end', () => process.exit(0));
