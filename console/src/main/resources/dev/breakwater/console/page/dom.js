/** Makes an element; texts become text, never markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(3).filter((child) => child !== undefined && child !== null));
  return element;
}

/** The answer of the console, or an error with its own words. */
export async function ask(path, options) {
  const answer = await fetch(path, options);
  const json = await answer.json();
  if (!answer.ok) {
    throw new Error(json.error ?? `the console answered ${answer.status}`);
  }
  return json;
}

export function failure(error) {
  const lost = error instanceof TypeError;
  return h("p", { class: "failure", role: "alert" }, lost ? "The console does not answer: has the run ended?" : error.message);
}

const whole = new Intl.NumberFormat("en");

export const bytes = (count) => `${whole.format(count)} bytes`;
