/**
 * Identity providers made of the library `oidc-provider`, one for each kind Samplan knows, in a process of their own
 * (the library is an ECMAScript module, which Jest cannot load). Says `{ port }` when it listens.
 *
 * Anybody may be anybody here: the login page asks who to be, and at which level. `POST /rotate` gives new keys;
 * `POST /listens?at=…` tells where the application's own port is, for orders to log out.
 */
import { exportJWK, generateKeyPair } from 'jose';
import { createServer } from 'node:http';

const { appOrigin, clientKey, clientSecret, tenant } = JSON.parse(process.argv[2]);

const kinds = {
  idporten: { path: '/idporten', claims: ['pid'] },
  helseid: {
    path: '/helseid',
    claims: ['helseid://claims/identity/pid', 'helseid://claims/identity/assurance_level'],
    scopes: ['helseid://scopes/identity/pid', 'helseid://scopes/identity/assurance_level'],
  },
  entra: { path: `/${tenant}/v2.0`, claims: ['oid', 'tid', 'email', 'xms_edov', 'preferred_username'] },
};

// The library warns of what is so on purpose here: keys and sessions in memory, and the older Node we stand on.
console.warn = () => undefined;
const { Provider } = await import('oidc-provider');

const server = createServer((request, response) => void route(request, response));
server.listen(0, '127.0.0.1', async () => {
  await rotate();
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
});

let keyCount = 0;
let appListensAt = appOrigin;

async function rotate() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: `key-${(keyCount += 1)}`, use: 'sig', alg: 'RS256' };
  for (const [name, kind] of Object.entries(kinds)) kind.provider = build(name, kind, key);
}

function build(name, { path, claims, scopes = [] }, key) {
  const issuer = `http://127.0.0.1:${server.address().port}${path}`;
  const own = {
    client_id: `samplan-${name}`,
    redirect_uris: [`${appOrigin}/auth/callback/${name}`],
    post_logout_redirect_uris: [`${appOrigin}/logged-out`],
    backchannel_logout_session_required: true,
    backchannel_logout_uri: `${appListensAt}/auth/backchannel-logout/${name}`,
    ...(name === 'entra'
      ? { token_endpoint_auth_method: 'client_secret_basic', client_secret: clientSecret }
      : { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [clientKey] } }),
    ...(name === 'helseid' && { dpop_bound_access_tokens: true }),
  };
  const provider = new Provider(issuer, {
    clients: [own],
    jwks: { keys: [key] },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    acrValues: ['idporten-loa-high', 'idporten-loa-substantial', 'Level4'],
    scopes: ['openid', 'profile', 'email', ...scopes],
    claims: { openid: ['sub', 'sid', ...claims], profile: [], email: [] },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      dPoP: { enabled: true },
      pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: name === 'helseid' },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = page('Logg ut?', `${form}<button form="op.logoutForm" name="logout" value="yes">Ja</button>`);
        },
      },
    },
    // The library would not call this machine itself, which is where the application under test is.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined }),
    interactions: { url: (_, { uid }) => `${path}/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id.slice('sub-'.length)) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope(`openid profile email ${scopes.join(' ')}`);
      await grant.save();
      return grant;
    },
    renderError: (ctx, out, error) => {
      ctx.type = 'html';
      ctx.body = page('Feil', `<pre>${JSON.stringify(out)} ${String(error.error_detail ?? '')}</pre>`);
    },
  });
  provider.on('server_error', (_, error) => process.stderr.write(`${error.stack}\n`));
  provider.on('backchannel.error', (_, error) => process.stderr.write(`${error.stack}\n`));
  return provider;
}

/** Who one is, is written in the account's name: eleven digits are a national id, all else a name at work. */
function claimsOf(id) {
  return {
    sub: `sub-${id}`,
    pid: id,
    'helseid://claims/identity/pid': id,
    'helseid://claims/identity/assurance_level': 'high',
    oid: `oid-${id}`,
    tid: tenant,
    email: `${id}@kommune.example`,
    // Guests have addresses that nobody has proved.
    xms_edov: !id.startsWith('guest.'),
    preferred_username: `${id}@kommune.example`,
  };
}

async function route(request, response) {
  const control = new URL(request.url, 'http://control');
  if (request.method === 'POST' && ['/rotate', '/listens'].includes(control.pathname)) {
    appListensAt = control.searchParams.get('at') ?? appListensAt;
    await rotate();
    return void response.end();
  }
  const kind = Object.values(kinds).find(({ path }) => request.url.startsWith(`${path}/`));
  if (!kind) return void response.writeHead(404).end();
  const interaction = new RegExp(`^${kind.path}/interaction/`).test(request.url);
  if (interaction) return interact(kind.provider, request, response);
  // The library finds its own place below the path from these two.
  request.originalUrl = request.url;
  request.url = request.url.slice(kind.path.length);
  return kind.provider.callback()(request, response);
}

async function interact(provider, request, response) {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      page(
        'Prøveinnlogging',
        `<p id="asked">${['ui_locales', 'login_hint', 'acr_values', 'prompt'].map((name) => `${name}=${params[name] ?? ''}`).join(' ')}</p>
         <form method="post"><label>Hvem <input name="account"></label>
         <label>Nivå <input name="acr" value="${(params.acr_values ?? '').split(' ')[0]}"></label>
         <button name="do" value="login">Logg inn</button><button name="do" value="cancel">Avbryt</button></form>`,
      ),
    );
    return;
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const result =
    form.get('do') === 'cancel'
      ? { error: 'access_denied', error_description: 'Avbrutt' }
      : { login: { accountId: `sub-${form.get('account')}`, acr: form.get('acr') || undefined } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

const page = (title, body) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;
