// Checks the HS256 token of `Authorization: Bearer` with the key in `X-Key`, and answers with its subject.
const SCHEME = "Bearer ";

const bytes = (base64url) =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const json = (base64url) => JSON.parse(new TextDecoder().decode(bytes(base64url)));

async function subject(token, key) {
  const [head, claims, signature, ...more] = token.split(".");
  if (signature === undefined || more.length > 0 || json(head).alg !== "HS256") {
    return undefined;
  }
  const text = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", text.encode(key), algorithm, false, ["verify"]);
  if (!(await crypto.subtle.verify("HMAC", secret, bytes(signature), text.encode(`${head}.${claims}`)))) {
    return undefined;
  }
  const { sub, exp } = json(claims);
  return exp * 1000 > Date.now() ? sub : undefined;
}

async function handle(request) {
  const header = request.headers.get("authorization") ?? "";
  const key = request.headers.get("x-key") ?? "";
  let found;
  if (header.startsWith(SCHEME) && key !== "") {
    found = await subject(header.slice(SCHEME.length), key).catch(() => undefined);
  }
  return found === undefined ? new Response("no valid token", { status: 401 }) : new Response(found);
}

addEventListener("fetch", (event) => event.respondWith(handle(event.request)));
