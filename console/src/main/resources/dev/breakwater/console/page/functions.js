import { ask, bytes, failure, h } from "./dom.js";

export async function showFunctions() {
  const list = document.getElementById("functions-list");
  try {
    const functions = await ask("/api/functions");
    list.replaceChildren(...(functions.length > 0 ? [matrix(functions), ...functions.map(card)] : [nothing()]));
  } catch (error) {
    list.replaceChildren(failure(error));
  }
  list.setAttribute("aria-busy", "false");
}

const nothing = () => h("p", { class: "note" }, "There is no component file: has the edge been built?");

/** Functions against hosts. */
function matrix(functions) {
  const readable = functions.filter((one) => !one.error);
  const targets = readable[0]?.hosts.map((host) => host.target) ?? [];
  return h("div", { class: "card scroll", tabindex: "0", role: "region", "aria-label": "Hosts" },
    h("table", { class: "matrix" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Function"),
        h("th", { scope: "col", class: "number" }, "Bytes"),
        targets.map((target) => h("th", { scope: "col" }, target)))),
      h("tbody", {}, readable.map((one) => h("tr", {},
        h("th", { scope: "row" }, one.name),
        h("td", { class: "number" }, bytes(one.bytes).replace(" bytes", "")),
        one.hosts.map((host) => h("td", {}, verdict(host))))))));
}

function verdict(host) {
  return host.takes === "no"
    ? h("span", { class: "verdict bad" }, "✕ refuses", h("small", {}, `${host.refused.length}`))
    : h("span", { class: "verdict good" }, "✓ takes", h("small", {}, host.unknown.length > 0 ? `${host.unknown.length} unknown` : ""));
}

function card(one) {
  const title = h("header", {},
    h("h2", {}, one.name),
    one.served ? h("span", { class: "badge" }, "answers requests") : undefined,
    h("span", { class: "note end" }, one.error ? "" : bytes(one.bytes)));
  return h("article", { class: "card", "data-function": one.name }, title,
    one.error ? h("p", { class: "failure" }, one.error) : content(one),
    h("p", { class: "note mono path" }, one.path));
}

function content(one) {
  return [
    one.parts.length > 1 ? parts(one) : undefined,
    h("div", { class: "columns" },
      h("div", {}, h("h3", {}, `Imports (${one.imports.length})`), names(one.imports)),
      h("div", {}, h("h3", {}, `Exports (${one.exports.length})`), names(one.exports),
        h("h3", { class: "next" }, "Needs"), plain(one.needs)),
      h("div", {}, h("h3", {}, "Hosts"), one.hosts.map(reasons)))];
}

function parts(one) {
  const text = one.parts.map((part) => `${part.name}: ${bytes(part.bytes)}`).join(", ");
  return h("div", { class: "sizes" },
    h("div", { class: "parts", role: "img", "aria-label": text },
      one.parts.map((part) => {
        const slice = h("i", { title: `${part.name}: ${bytes(part.bytes)}` });
        slice.style.flexGrow = part.bytes;
        return slice;
      })),
    h("p", { class: "note" }, text));
}

/** `wasi:io/poll@0.2.0`, with the package less loud than the interface. */
function names(all) {
  return h("ul", { class: "names mono" }, all.map((name) => {
    const slash = name.indexOf("/") + 1;
    return h("li", {}, h("span", { class: "package" }, name.slice(0, slash)), name.slice(slash));
  }));
}

const plain = (texts) => h("ul", { class: "names note" }, texts.map((text) => h("li", {}, text)));

function reasons(host) {
  const silent = host.unknown.length > 0 ? h("span", { class: "note" }, `, but publishes nothing about ${host.unknown.length} of the needs`) : undefined;
  if (host.refused.length === 0) {
    return h("p", { class: "host" }, h("strong", {}, host.target), " ", h("span", { class: "good" }, "takes it"), silent);
  }
  return h("details", { class: "host" },
    h("summary", {}, h("strong", {}, host.target), " ", h("span", { class: "bad" }, "refuses it")),
    h("ul", { class: "reasons" }, host.refused.map((refusal) =>
      h("li", {}, h("code", {}, refusal.need), `: ${refusal.reason} `,
        refusal.sources.map((source) => [h("a", { href: source, rel: "noreferrer", target: "_blank" }, "source"), " "])))));
}
