import { ask, failure, h } from "./dom.js";

const EVERY_MILLIS = 2000;

/** Whose time it is, in the order of the way through the platform. */
const LAYERS = {
  gateway: "gateway",
  auth: "auth",
  network: "edge to core",
  core: "core",
  sql: "SQL",
  redis: "Redis",
  other: "other",
};

const list = document.getElementById("requests-list");
const detail = document.getElementById("requests-detail");
const healthToo = document.getElementById("requests-health");

let selected;
let listed = "";
let detailed = "";
let timer;

export function showRequests(trace) {
  selected = trace;
  detailed = "";
  clearTimeout(timer);
  refresh();
}

export function hideRequests() {
  clearTimeout(timer);
}

healthToo.addEventListener("change", () => {
  listed = "";
  showRequests(selected);
});

async function refresh() {
  clearTimeout(timer);
  try {
    drawList(await ask("/api/requests"));
    if (selected) {
      drawDetail(await ask(`/api/requests/${encodeURIComponent(selected)}`));
    }
  } catch (error) {
    detail.replaceChildren(failure(error));
    detailed = "";
  }
  timer = setTimeout(() => (document.hidden ? later() : refresh()), EVERY_MILLIS);
}

function later() {
  document.addEventListener("visibilitychange", refresh, { once: true });
}

/** Draws only what has changed, so that nothing loses its focus. */
function drawList(all) {
  const shown = all.filter((request) => healthToo.checked || !request.path.startsWith("/health"));
  const state = JSON.stringify([selected, shown]);
  if (state === listed) {
    return;
  }
  listed = state;
  const focused = list.contains(document.activeElement) ? document.activeElement.hash : undefined;
  list.replaceChildren(...(shown.length > 0 ? shown.map(row) : [h("li", { class: "note none" }, "No request has come yet. ", h("a", { href: "#send" }, "Send one"), ".")]));
  if (focused) {
    list.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
}

function row(request) {
  const current = request.trace === selected ? { "aria-current": "true" } : {};
  return h("li", {}, h("a", { href: `#requests/${request.trace}`, class: "request", ...current },
    h("span", { class: "what mono" }, h("b", {}, request.method), ` ${request.path}`),
    status(request.status),
    h("span", { class: "millis" }, millis(request.millis)),
    h("time", { datetime: new Date(request.beginMillis).toISOString() }, new Date(request.beginMillis).toLocaleTimeString()),
    stack(request)));
}

function status(code) {
  return h("span", { class: Number(code) >= 400 ? "status bad" : "status good" }, code || "–");
}

const millis = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;

/** Where the time of a request went, side by side. */
function stack(request) {
  const text = Object.keys(LAYERS).filter((layer) => layer in request.layers)
    .map((layer) => `${LAYERS[layer]} ${millis(request.layers[layer])}`).join(", ");
  return h("span", { class: "stack", role: "img", "aria-label": text, title: text },
    Object.keys(LAYERS).filter((layer) => request.layers[layer] > 0).map((layer) => {
      const slice = h("i", { class: layer });
      slice.style.flexGrow = request.layers[layer];
      return slice;
    }));
}

function drawDetail(request) {
  const state = JSON.stringify(request);
  if (state === detailed) {
    return;
  }
  detailed = state;
  detail.replaceChildren(
    h("div", { class: "card" },
      h("header", {}, h("h2", { class: "mono" }, `${request.method} ${request.path}`), status(request.status),
        h("span", { class: "note end" }, millis(request.millis))),
      legend(request),
      waterfall(request),
      h("p", { class: "note mono ids" }, `trace ${request.trace}`)),
    h("div", { class: "card" }, h("header", {}, h("h2", {}, "Log lines"), h("span", { class: "note end" }, `${request.logs.length}`)), logs(request.logs)));
}

function legend(request) {
  return h("dl", { class: "legend" }, Object.keys(LAYERS).filter((layer) => layer in request.layers)
    .map((layer) => h("div", {}, h("dt", {}, h("i", { class: layer }), LAYERS[layer]), h("dd", {}, millis(request.layers[layer])))));
}

function waterfall(request) {
  const end = Math.max(...request.spans.map((span) => span.beginMillis + span.millis), 0.001);
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Waterfall" },
    h("table", { class: "waterfall" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Part"), h("th", { scope: "col" }, axis(end)), h("th", { scope: "col", class: "number" }, "Time"))),
      h("tbody", {}, request.spans.map((span) => spanRow(span, end)))));
}

const axis = (end) => h("span", { class: "axis" }, [0, 0.25, 0.5, 0.75, 1].map((part) => h("span", {}, (part * end).toFixed(end < 10 ? 1 : 0))));

function spanRow(span, end) {
  const bar = h("i", { class: span.layer });
  bar.style.left = `${(Math.max(0, span.beginMillis) / end) * 100}%`;
  bar.style.width = `${(span.millis / end) * 100}%`;
  const name = h("span", { class: "name" }, h("small", {}, LAYERS[span.layer]), h("span", { class: "mono" }, span.name), span.failed ? h("span", { class: "bad" }, " failed") : "");
  name.style.paddingLeft = `${span.depth * 0.875}rem`;
  return h("tr", { title: span.detail },
    h("th", { scope: "row" }, name),
    h("td", {}, h("span", { class: "track" }, bar)),
    h("td", { class: "number" }, millis(span.millis)));
}

function logs(lines) {
  if (lines.length === 0) {
    return h("p", { class: "note" }, "No log has a line with the ids of this request.");
  }
  return h("ol", { class: "logs mono" }, lines.map(({ source, line }) => h("li", {}, h("span", { class: "source" }, source), words(line))));
}

/** A line of JSON as its members, any other as it is. */
function words(line) {
  try {
    return h("span", { class: "line-text" }, Object.entries(JSON.parse(line)).map(([name, value]) =>
      h("span", { class: "member" }, h("span", { class: "key" }, `${name} `), typeof value === "object" ? JSON.stringify(value) : `${value}`)));
  } catch {
    return h("span", { class: "line-text" }, line);
  }
}
