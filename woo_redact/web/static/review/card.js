// The chosen finding: what it is, what is proposed and why, and the grounds under the keys 1 to 9.

import { byId, make, present, verdictSign } from "./dom.js";
import { VERDICTS, nameOf, when, who } from "./words.js";

export class Card {
  constructor(store, ground) {
    this.store = store;
    this.ground = ground;
    this.box = byId("card");
    for (const name of ["loaded", "chosen"]) store.addEventListener(name, () => this.draw());
    store.addEventListener("pages", () => store.finding || this.draw());
    store.addEventListener("changed", (event) => {
      if (event.detail?.id === store.current) this.draw();
    });
  }

  draw() {
    const { store } = this;
    const finding = store.finding;
    if (!finding) {
      const open = store.open.length;
      const unread = store.pages.length - store.read.size;
      const text = open
        ? "Kies een bevinding in de lijst, of druk op j."
        : `Er zijn geen twijfels meer.${unread ? " Lees nu de pagina’s; Enter vinkt een pagina af." : " U kunt het document indienen ter goedkeuring."}`;
      this.box.replaceChildren(make("p", { class: "empty", id: "card-what" }, text));
      return;
    }
    const staged = store.staged.get(finding.id);
    this.box.replaceChildren(...present([
      make("p", { class: "line small soft" }, `${finding.label} · pagina ${finding.page} · ${who(finding)}`),
      make("p", { class: "what", id: "card-what" }, nameOf(finding)),
      make(
        "p", { class: "line" },
        verdictSign(finding.verdict, `${VERDICTS[finding.verdict]}${finding.ground && finding.verdict !== "OPENBAAR" ? ` · ${finding.ground}` : ""}`),
        staged ? make("span", { class: "small" }, `bij lakken: ${staged}`) : null,
      ),
      make("p", { class: "reason" }, finding.reason),
      finding.motivation ? make("p", { class: "small" }, `Motivering: ${finding.motivation}`) : null,
      this.grounds(finding),
      finding.comments.length ? this.comments(finding) : null,
    ]));
  }

  grounds(finding) {
    const { grounds } = this.store.sheet;
    const chosen = this.store.groundFor(finding);
    const buttons = grounds.slice(0, 9).map((ground, index) =>
      make(
        "button",
        {
          type: "button", "aria-pressed": String(ground.code === chosen), title: ground.title, "data-ground": ground.code,
          disabled: this.store.frozen, onclick: () => this.ground(index),
        },
        make("kbd", {}, String(index + 1)), ground.code,
        make("span", { class: "unseen" }, ground.title),
      ),
    );
    const rest = grounds.slice(9);
    const select = make(
      "select",
      { "aria-label": "Andere grond", disabled: this.store.frozen, onchange: (event) => event.target.value && this.ground(Number(event.target.value)) },
      make("option", { value: "" }, "andere grond …"),
      rest.map((ground, index) => make("option", { value: String(index + 9), selected: ground.code === chosen }, `${ground.code} ${ground.title}`)),
    );
    return make("div", { class: "grounds", role: "group", "aria-label": "Grond" }, buttons, rest.length ? select : null);
  }

  comments(finding) {
    return make(
      "ul", { class: "comments", "aria-label": "Opmerkingen" },
      finding.comments.map((comment) => make("li", {}, make("span", { class: "soft small" }, `${comment.by}, ${when(comment.at)}: `), comment.text)),
    );
  }
}
