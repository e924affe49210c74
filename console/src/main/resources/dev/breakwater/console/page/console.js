import { showFunctions } from "./functions.js";
import { hideRequests, showRequests } from "./requests.js";
import { showSend } from "./send.js";

/** What to do when a page is shown; it gets what stands behind the slash of the address. */
const pages = { functions: showFunctions, requests: showRequests, send: showSend };

function show() {
  const [name, rest] = location.hash.slice(1).split("/", 2);
  const page = name in pages ? name : Object.keys(pages)[0];
  for (const section of document.querySelectorAll("main > section")) {
    section.hidden = section.id !== `page-${page}`;
  }
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${page}`) {
      link.setAttribute("aria-current", "page");
      document.title = `${link.textContent} – Breakwater console`;
    } else {
      link.removeAttribute("aria-current");
    }
  }
  hideRequests();
  pages[page](rest);
}

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});
window.addEventListener("hashchange", show);
show();
