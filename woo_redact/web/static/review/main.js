// Put the screen together.

import { Actions } from "./actions.js";
import { Card } from "./card.js";
import { byId, say, verdictSign } from "./dom.js";
import { PageText } from "./text.js";
import { keysOff, listen, switchKeys } from "./keys.js";
import { List } from "./list.js";
import { live } from "./live.js";
import { Marking } from "./marking.js";
import { People } from "./people.js";
import { Search } from "./search.js";
import { Sheet } from "./sheet.js";
import { Store } from "./store.js";
import { Thumbs } from "./thumbs.js";
import { nameOf, plural } from "./words.js";

const store = new Store(byId("review").dataset.name);
const sheet = new Sheet(store);
const marking = new Marking(store, sheet, () => actions.withhold("page"));
const actions = new Actions(store, sheet, marking, new People(store));
new List(store);
new Card(store, (index) => actions.ground(index));
new Thumbs(store, sheet);
new Search(store, sheet);
new PageText(store, sheet);

const does = {
  redact: () => actions.answer("LAKKEN"),
  keep: () => actions.answer("OPENBAAR"),
  later: () => actions.later(),
  undo: () => actions.undo(),
  previous: () => actions.step(-1),
  next: () => actions.step(1),
  "previous-page": () => actions.turn(-1),
  "next-page": () => actions.turn(1),
  mark: () => actions.mark(),
  elsewhere: () => actions.elsewhere(),
  comment: () => actions.comment(),
  remark: () => actions.comment(null),
  read: () => actions.read(),
  help: () => byId("help").showModal(),
  split: () => actions.split(),
  join: () => actions.join(),
  "widen-line": () => marking.widen("line"),
  "widen-paragraph": () => marking.widen("paragraph"),
  "withhold-page": () => actions.withhold("page"),
  "withhold-document": () => actions.withhold("document"),
  "out-of-scope": () => actions.withhold("document", "buiten_verzoek"),
  duplicate: () => actions.withhold("document", "dubbel"),
};
const keys = {
  l: does.redact, o: does.keep, " ": does.later, Backspace: does.undo, k: does.previous, ArrowUp: does.previous, j: does.next, ArrowDown: does.next,
  p: does["previous-page"], n: does["next-page"], m: does.mark, a: does.elsewhere, c: does.comment, Enter: does.read, "?": does.help,
};
for (let digit = 1; digit <= 9; digit += 1) keys[digit] = () => actions.ground(digit - 1);
listen(actions, marking, keys);

for (const button of document.querySelectorAll("[data-do]")) {
  button.addEventListener("click", () => does[button.dataset.do]());
}
// a mouse click leaves no focus behind: space bar and Enter must not press that button again
byId("review").addEventListener(
  "click",
  (event) => {
    if (event.detail) event.target.closest("button")?.blur();
  },
  true,
);
byId("more").addEventListener("click", () => {
  const more = byId("more-actions");
  more.hidden = !more.hidden;
  byId("more").setAttribute("aria-expanded", String(!more.hidden));
});
sheet.box.addEventListener("click", (event) => {
  const id = event.target.closest?.(".finding")?.dataset.id;
  if (id && !marking.on) store.choose(id);
});
byId("keys-on").checked = !keysOff();
byId("keys-on").addEventListener("change", (event) => switchKeys(event.target.checked));

function progress() {
  const doubts = [...store.findings.values()].filter((finding) => finding.proposal === "BEOORDELEN");
  const done = doubts.filter((finding) => !store.isOpen(finding)).length;
  const pages = store.pages.length;
  byId("progress").textContent = `${done} van ${plural(doubts.length, "twijfel", "twijfels")} beoordeeld · ${store.read.size} van ${plural(pages, "pagina", "pagina’s")} gelezen`;
  const bar = byId("progress-bar");
  bar.max = doubts.length + pages;
  bar.value = done + store.read.size;
}

function saving() {
  const { failure, waiting } = store.queue;
  const place = byId("saved");
  const state = failure ? "failed" : waiting ? "saving" : "saved";
  place.dataset.state = state;
  place.textContent = failure ? `Niet opgeslagen (${waiting})` : waiting ? `Opslaan (${waiting})` : "Opgeslagen";
  byId("trouble").hidden = !failure;
  if (failure) byId("trouble-text").textContent = `Niet opgeslagen: ${failure.message} Er gaat niets verder tot dit is opgelost.`;
}

// the buttons for a page and the document say what they will do
function withheld() {
  const page = store.withheld("page");
  const whole = store.withheld("document");
  byId("withhold-page").textContent = page ? "Pagina toch beoordelen" : "Pagina niet openbaar";
  byId("withhold-document").textContent = whole ? "Document toch beoordelen" : "Document niet openbaar";
  byId("out-of-scope").hidden = Boolean(whole);
  byId("duplicate").hidden = Boolean(whole);
}

// on a narrow screen the card may be out of sight: the bar with the buttons names the finding too
function now() {
  const finding = store.finding;
  byId("now").replaceChildren(...(finding ? [verdictSign(finding.verdict, ""), nameOf(finding)] : ["Geen bevinding gekozen"]));
}

function frozen() {
  const { state, me, marks } = store.sheet;
  const place = byId("frozen");
  const words = [store.sheet.frozen ? state.text : me.review ? "" : "U mag dit document bekijken, niet beoordelen.", ...Object.values(marks).filter((mark) => typeof mark === "string")];
  place.textContent = words.filter(Boolean).join(" ");
  place.hidden = !place.textContent;
  for (const name of ["redact", "keep", "undo", "mark", "elsewhere"]) {
    document.querySelector(`[data-do=${name}]`).disabled = store.frozen;
  }
  for (const button of document.querySelectorAll("#more-actions button")) button.disabled = store.frozen;
}

for (const name of ["loaded", "changed", "pages"]) store.addEventListener(name, progress);
for (const name of ["loaded", "chosen", "changed"]) store.addEventListener(name, now);
store.addEventListener("saving", saving);
store.addEventListener("loaded", frozen);
for (const name of ["loaded", "turned", "chosen"]) store.addEventListener(name, withheld);
byId("trouble-again").addEventListener("click", () => store.queue.again());
byId("trouble-skip").addEventListener("click", () => store.giveUp());
window.addEventListener("beforeunload", (event) => {
  if (store.queue.waiting) event.preventDefault();
});
store.addEventListener("reached", (event) => {
  if (event.detail === true || store.queue.failure) return saving();
  byId("saved").dataset.state = "failed";
  byId("saved").textContent = "Geen verbinding";
});

try {
  await store.load(new URLSearchParams(location.search).get("plek"));
  live(store);
  document.documentElement.dataset.ready = "true";
} catch (error) {
  byId("trouble").hidden = false;
  byId("trouble-again").hidden = true;
  byId("trouble-skip").hidden = true;
  byId("trouble-text").textContent = error.message;
  say(error.message);
}
