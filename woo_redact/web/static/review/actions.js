// Everything the buttons and keys do to the chosen finding, the page and the document.

import { ask, groundField, groundWrong, motivationField } from "./dialogs.js";
import { make, say } from "./dom.js";
import { VERDICTS, nameOf, plural } from "./words.js";

export class Actions {
  constructor(store, sheet, marking, people) {
    this.store = store;
    this.sheet = sheet;
    this.marking = marking;
    this.people = people;
  }

  // Say why nothing can be changed, if so.
  closed() {
    if (this.store.queue.failure) say("Er is iets niet opgeslagen. Los dat eerst op.");
    else if (this.store.frozen) say("Dit document is afgesloten; er verandert niets.");
    else return false;
    return true;
  }

  answer(verdict) {
    if (this.closed()) return;
    const finding = this.store.finding;
    if (!finding) return say("Er is geen bevinding gekozen.");
    const ground = this.store.sheet.grounds.find((one) => one.code === this.store.groundFor(finding));
    if (verdict === "LAKKEN" && ground?.needs && !finding.motivation) return this.motivate(finding, ground.code);
    this.store.answer(verdict);
    const next = this.store.finding;
    say(`${VERDICTS[verdict]}: ${nameOf(finding)}. ${next ? `Nu: ${next.label} ${nameOf(next)}. ${next.reason}` : "Geen twijfels meer."}`);
  }

  async motivate(finding, code) {
    const { grounds } = this.store.sheet;
    const data = await ask({
      title: "Lakken op een andere grond", ok: "Lakken",
      fields: [make("p", {}, nameOf(finding)), groundField(grounds, code), motivationField(true, finding.motivation)],
      check: groundWrong(grounds),
    });
    if (!data) return;
    this.store.choose(finding.id);
    this.store.staged.set(finding.id, data.get("ground"));
    this.store.answer("LAKKEN", { motivation: data.get("motivation").trim() });
  }

  later() {
    const { store } = this;
    const finding = store.finding;
    if (!finding) return say("Er is geen bevinding gekozen.");
    store.later.add(finding.id);
    const next = store.isOpen(finding) ? store.nextOpen(finding.id) : store.after(finding.id, false);
    store.choose(next ?? finding.id);
    say(`Later. ${store.finding ? `Nu: ${nameOf(store.finding)}` : ""}`);
  }

  undo() {
    if (this.closed()) return;
    say(this.store.undo() ? "Laatste antwoord teruggenomen." : "Er is niets om terug te nemen.");
  }

  step(by) {
    this.store.step(by);
    const finding = this.store.finding;
    if (finding) say(`${VERDICTS[finding.verdict]}: ${finding.label} ${nameOf(finding)}. ${finding.reason}`);
  }

  turn(by) {
    this.sheet.go(this.store.page + by);
    say(`Pagina ${this.store.page} van ${this.store.pages.length}`);
  }

  // the ground that counts when this is redacted; one already redacted gets it at once
  ground(index) {
    const ground = this.store.sheet.grounds[index];
    const finding = this.store.finding;
    if (!ground || !finding || this.closed()) return;
    if (finding.verdict === "LAKKEN" && finding.ground !== ground.code) {
      if (ground.needs && !finding.motivation) return this.motivate(finding, ground.code);
      this.store.decide(finding, "LAKKEN", ground.code, finding.motivation ?? "");
      this.store.tell("chosen");
    } else {
      this.store.staged.set(finding.id, ground.code);
      this.store.changed(finding);
    }
    say(`Grond ${ground.code}, ${ground.title}`);
  }

  mark() {
    if (this.closed()) return;
    if (this.marking.on) this.marking.stop();
    else this.marking.start();
  }

  elsewhere() {
    const finding = this.store.finding;
    if (!finding) return say("Er is geen bevinding gekozen.");
    if (this.closed()) return;
    this.people.open(finding);
  }

  async comment(finding = this.store.finding) {
    if (!this.store.sheet.remarks && this.closed()) return;
    const data = await ask({
      title: finding ? `Opmerking bij ${nameOf(finding)}` : "Opmerking bij het document",
      fields: [make("label", {}, "Opmerking (blijft intern)", make("textarea", { name: "text", maxlength: 4000, "data-first": true }))],
      check: (answer) => (answer.get("text").trim() ? "" : "Schrijf eerst een opmerking."),
    });
    if (data) this.store.add({ kind: "opmerking", findings: finding ? [finding.id] : [], text: data.get("text").trim() });
  }

  read() {
    const { store } = this;
    const { page } = store;
    if (!store.read.has(page)) {
      if (this.closed()) return;
      store.read.add(page);
      store.add({ kind: "gelezen", page, on: true });
      store.tell("pages");
    }
    const left = store.pages.length - store.read.size;
    const next = this.nextUnread(page);
    say(left ? `Pagina ${page} gelezen, nog ${plural(left, "pagina", "pagina’s")}.` : "Alle pagina’s zijn gelezen.");
    if (next) this.sheet.go(next);
  }

  nextUnread(page) {
    const { length } = this.store.pages;
    return page < length ? page + 1 : null;
  }

  async split() {
    const finding = this.store.finding;
    if (!finding || this.closed()) return;
    const places = [...finding.text.matchAll(/\s+/g)].map((match) => match.index + match[0].length);
    if (!finding.splits || !places.length) return say("Deze bevinding kan niet worden gesplitst.");
    const part = (at, index) =>
      make("label", {}, make("input", { type: "radio", name: "at", value: String(at), checked: index === 0, "data-first": index === 0 }),
        `${finding.text.slice(0, at).trim()} | ${finding.text.slice(at)}`);
    const data = await ask({ title: "Waar splitsen?", ok: "Splitsen", fields: [make("fieldset", { class: "stack" }, make("legend", { class: "unseen" }, "Plaats"), places.map(part))] });
    if (data) this.store.add({ kind: "splitsen", findings: [finding.id], at: Number(data.get("at")) }, finding.id);
  }

  // with the next one on the page, in the order of the text
  async join() {
    const finding = this.store.finding;
    if (!finding || this.closed()) return;
    const own = [...this.store.findings.values()].filter((other) => other.page === finding.page && other.splits && finding.splits);
    own.sort((a, b) => a.start - b.start);
    const next = own[own.findIndex((other) => other.id === finding.id) + 1];
    if (!next) return say("Er is geen volgende bevinding op deze pagina.");
    const data = await ask({
      title: "Samenvoegen?", ok: "Samenvoegen",
      fields: [make("p", {}, `${nameOf(finding)} + ${nameOf(next)}`), make("p", { class: "small soft" }, "Alles wat er tussen staat, hoort er daarna ook bij.")],
    });
    if (data) this.store.add({ kind: "samenvoegen", findings: [finding.id, next.id] }, finding.id);
  }

  async withhold(what) {
    if (this.closed()) return;
    const { grounds } = this.store.sheet;
    const whole = what === "document";
    const data = await ask({
      title: whole ? "Hele document niet openbaar" : `Pagina ${this.store.page} niet openbaar`, ok: "Niet openbaar",
      fields: [groundField(grounds, this.store.sticky), motivationField(false)],
      check: (answer) => groundWrong(grounds)(answer) || (answer.get("motivation").trim() ? "" : "Schrijf waarom niets hiervan openbaar kan worden."),
    });
    if (!data) return;
    const entry = { ground: data.get("ground"), motivation: data.get("motivation").trim() };
    this.store.add(whole ? { kind: "document_niet_openbaar", on: true, ...entry } : { kind: "pagina_niet_openbaar", page: this.store.page, on: true, ...entry });
    say("Genoteerd: niet openbaar.");
  }

  // marks that are no ground of the Woo
  async outside(kind) {
    if (this.closed()) return;
    const words = { buiten_verzoek: "Buiten verzoek", dubbel: "Dubbel" }[kind];
    const on = !this.store.sheet.marks[kind];
    const data = await ask({
      title: on ? `Document is ${words.toLowerCase()}` : `Niet langer ${words.toLowerCase()}`,
      fields: [
        make("p", { class: "small soft" }, "Dit is geen weigeringsgrond: het document hoort niet bij wat openbaar wordt."),
        make("label", {}, "Toelichting", make("textarea", { name: "motivation", maxlength: 4000, "data-first": true })),
      ],
    });
    if (data) this.store.add({ kind, on, motivation: data.get("motivation").trim() });
  }
}
