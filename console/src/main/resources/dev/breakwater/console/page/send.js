import { ask, bytes, failure, h } from "./dom.js";

const form = document.getElementById("send-form");
const answer = document.getElementById("send-answer");

let prepared = false;

/** Fills the form in with the first example, once. */
export async function showSend() {
  if (prepared) {
    return;
  }
  prepared = true;
  try {
    const edge = await ask("/api/edge");
    document.getElementById("send-edge").textContent = edge.address;
    document.getElementById("send-examples").replaceChildren(...edge.examples.map(offer));
    fill(edge.examples[0]);
  } catch (error) {
    prepared = false;
    answer.replaceChildren(failure(error));
  }
}

const offer = (example) => h("button", { type: "button", class: "example", onclick: () => fill(example) },
  h("b", {}, example.method), ` ${example.path}`, example.token ? " with a token" : "");

function fill(example) {
  const fields = form.elements;
  fields.method.value = example.method;
  fields.path.value = example.path;
  fields.body.value = example.body;
  fields.token.checked = example.token;
  fields.headers.value = example.body ? "Content-Type: application/json" : "";
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const fields = form.elements;
  fields.send.disabled = true;
  answer.setAttribute("aria-busy", "true");
  try {
    const shown = await ask("/api/send", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        method: fields.method.value,
        path: fields.path.value,
        headers: fields.headers.value,
        body: fields.body.value,
        token: fields.token.checked,
      }),
    });
    answer.replaceChildren(...view(shown));
  } catch (error) {
    answer.replaceChildren(failure(error));
  } finally {
    fields.send.disabled = false;
    answer.setAttribute("aria-busy", "false");
  }
});

form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
  }
});

function view(shown) {
  const tone = shown.status < 400 ? "badge" : "badge bad";
  return [
    h("p", { class: "result" }, h("span", { class: tone }, `${shown.status}`), ` in ${shown.millis.toFixed(1)} ms, ${bytes(shown.bytes)}`,
      shown.trace ? [" · ", h("a", { href: `#requests/${shown.trace}` }, "Where the time went")] : undefined),
    h("pre", { class: "body", tabindex: "0", "aria-label": "Body" }, body(shown)),
    shown.cut ? h("p", { class: "note" }, "The rest is not shown.") : "",
    h("details", {}, h("summary", {}, `Headers (${shown.headers.length})`),
      h("table", { class: "headers" }, h("tbody", {}, shown.headers.map(([name, value]) =>
        h("tr", {}, h("th", { scope: "row" }, name), h("td", { class: "mono" }, value)))))),
  ];
}

function body(shown) {
  if (shown.binary) {
    return "This is no text.";
  }
  try {
    return JSON.stringify(JSON.parse(shown.body), null, 2);
  } catch {
    return shown.body === "" ? "There is no body." : shown.body;
  }
}
