// Make elements without ever reading text as HTML.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value" && "value" in element) element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...present(children));
  return element;
}

// what is there of a list with holes
export const present = (children) => children.flat().filter((child) => child !== null && child !== undefined && child !== false);

export const make = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
export const draw = (tag, attributes = {}, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
export const byId = (id) => document.getElementById(id);

export function verdictSign(verdict, text) {
  return make("span", { class: "verdict", "data-verdict": verdict }, make("span", { class: "sign", "aria-hidden": "true" }), text);
}

let speaking = 0;
let showing = 0;
const SHOWN = 6000; // milliseconds

// Say something to a screen reader and show it a while: what did not happen, and what others did.
export function tell(text) {
  const place = byId("told");
  place.textContent = text;
  place.hidden = false;
  clearTimeout(showing);
  showing = setTimeout(() => {
    place.hidden = true;
  }, SHOWN);
  say(text);
}

// Say something to a screen reader; the same words twice are said twice.
export function say(text) {
  const place = byId("said");
  place.textContent = "";
  cancelAnimationFrame(speaking);
  speaking = requestAnimationFrame(() => {
    place.textContent = text;
  });
}
