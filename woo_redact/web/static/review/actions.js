// Everything the buttons and keys do to the chosen finding, the page and the document.

import { MARKS, ask, groundField, groundWrong, isMark, motivationField } from "./dialogs.js";
import { make, say, tell } from "./dom.js";
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
    if (this.store.queue.failure) tell("Er is iets niet opgeslagen. Los dat eerst op.");
    else if (this.store.frozen) tell("Dit document is afgesloten; er verandert niets.");
    else return false;
    return true;
  }

  answer(verdict) {
    if (this.closed()) return;
    const finding = this.store.finding;
    if (!finding) return tell("Er is geen bevinding gekozen.");
    if (finding.whole) return tell("Deze pagina is als geheel niet openbaar. Met ‘Meer …’ maakt u dat ongedaan.");
    const ground = this.store.sheet.grounds.find((one) => one.code === this.store.groundFor(finding));
    if (verdict === "LAKKEN" && ground?.needs && !this.motivated(finding, ground.code)) return this.motivate(finding, ground.code);
    this.store.answer(verdict);
    const next = this.store.finding;
    say(`${VERDICTS[verdict]}: ${nameOf(finding)}. ${next ? `Nu: ${next.label} ${nameOf(next)}. ${next.reason}` : "Geen twijfels meer."}`);
  }

  // words of the reviewer belong to the ground for which they were written
  motivated(finding, code) {
    return Boolean(finding.motivation) && finding.verdict === "LAKKEN" && finding.ground === code;
  }

  async motivate(finding, code) {
    const { grounds } = this.store.sheet;
    const entry = (data) => ({ kind: "besluit", findings: [finding.id], verdict: "LAKKEN", ground: data.get("ground"), motivation: data.get("motivation").trim() });
    const data = await ask({
      title: "Lakken op een andere grond", ok: "Lakken",
      fields: [make("p", {}, nameOf(finding)), groundField(grounds, code), motivationField(finding.motivation, true)],
      check: (answer) => groundWrong(grounds)(answer) || this.store.refusal(entry(answer)),
    });
    if (!data) return;
    this.store.choose(finding.id);
    this.store.staged.set(finding.id, data.get("ground"));
    this.store.answer("LAKKEN", { motivation: data.get("motivation").trim() });
  }

  later() {
    const { store } = this;
    const finding = store.finding;
    if (!finding) return tell("Er is geen bevinding gekozen.");
    store.later.add(finding.id);
    const next = store.isOpen(finding) ? store.nextOpen(finding.id) : store.after(finding.id, false);
    store.choose(next ?? finding.id);
    say(`Later. ${store.finding ? `Nu: ${nameOf(store.finding)}` : ""}`);
  }

  undo() {
    if (this.closed()) return;
    if (this.store.undo()) say("Laatste antwoord teruggenomen.");
    else tell(this.store.queue.waiting ? "Er wordt nog opgeslagen. Druk zo nog eens." : "U heeft hier niets om terug te nemen.");
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
      if (ground.needs) return this.motivate(finding, ground.code);
      this.store.decide(finding, "LAKKEN", ground.code, finding.motivation ?? "");
      this.store.sticky = ground.code;
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
    if (!finding) return tell("Er is geen bevinding gekozen.");
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
    const next = this.after(page);
    if (left) say(`Pagina ${page} gelezen, nog ${plural(left, "pagina", "pagina’s")}.`);
    else tell(`Alle pagina’s zijn gelezen. ${store.open.length ? `Nog ${plural(store.open.length, "twijfel", "twijfels")}.` : "U kunt het document indienen: ‘Afronden en goedkeuren’."}`);
    if (next) this.sheet.go(next);
  }

  // the page that follows; after the last one the first that was passed over
  after(page) {
    const { pages, read } = this.store;
    if (page < pages.length) return page + 1;
    return pages.findIndex((_, at) => !read.has(at + 1)) + 1 || null;
  }

  async split() {
    const finding = this.store.finding;
    if (!finding || this.closed()) return;
    const places = [...finding.text.matchAll(/\s+/g)].map((match) => match.index + match[0].length);
    if (!finding.splits || !places.length) return tell("Deze bevinding kan niet worden gesplitst.");
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
    if (finding.start === null) return tell("Alleen bevindingen in de tekst zijn samen te voegen.");
    const own = [...this.store.findings.values()].filter((other) => other.page === finding.page && other.start !== null);
    own.sort((a, b) => a.start - b.start);
    const next = own[own.findIndex((other) => other.id === finding.id) + 1];
    if (!next) return tell("Er is geen volgende bevinding op deze pagina.");
    const data = await ask({
      title: "Samenvoegen?", ok: "Samenvoegen",
      fields: [make("p", {}, `${nameOf(finding)} + ${nameOf(next)}`), make("p", { class: "small soft" }, "Alles wat er tussen staat, hoort er daarna ook bij.")],
    });
    if (data) this.store.add({ kind: "samenvoegen", findings: [finding.id, next.id] }, finding.id);
  }

  // A page or the whole document goes, on a ground or by a mark that is none; or it comes back.
  async withhold(what, chosen = this.store.sticky) {
    if (this.closed()) return;
    const { grounds } = this.store.sheet;
    const { page } = this.store;
    const whole = what === "document";
    const kind = whole ? "document_niet_openbaar" : "pagina_niet_openbaar";
    const place = whole ? {} : { page };
    const name = whole ? "Hele document" : `Pagina ${page}`;
    if (this.store.withheld(what)) {
      const fields = [make("p", {}, "Wat erop staat, wordt weer per plek beoordeeld. Wat daarover al besloten was, geldt weer.")];
      if (await ask({ title: `${name} toch beoordelen?`, ok: "Toch beoordelen", fields })) this.store.add({ kind, on: false, ...place });
      return;
    }
    const entry = (data) => {
      const ground = data.get("ground");
      const told = { on: true, motivation: data.get("motivation").trim(), ...place };
      return isMark(ground) ? { kind: ground, ...told } : { kind, ground, ...told };
    };
    const data = await ask({
      title: `${name} niet openbaar`, ok: "Niet openbaar",
      fields: [groundField(grounds, chosen, MARKS), motivationField()],
      check: (answer) => groundWrong(grounds)(answer) || this.store.refusal(entry(answer)),
    });
    if (!data) return;
    this.store.add(entry(data));
    say(`${name}: niet openbaar.`);
  }
}
