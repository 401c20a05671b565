// The same text or the same person elsewhere: every place is shown first, each can be left out, and
// only then one decision is taken for all that is ticked.

import { byId, make, present, say, verdictSign } from "./dom.js";
import { get, post } from "./http.js";
import { VERDICTS, nameOf, plural } from "./words.js";

export class People {
  constructor(store) {
    this.store = store;
    this.box = byId("people");
    this.inside = this.box.querySelector(".inside");
  }

  async open(finding) {
    this.finding = finding;
    this.scope = "document";
    this.what = finding.person ? "persoon" : "tekst";
    this.box.showModal();
    await this.fetch();
  }

  async fetch() {
    const asked = `${this.finding.id} ${this.scope} ${this.what}`;
    this.asked = asked;
    // the places of the question before are gone at once: a tick taken from them would be lost
    this.inside.replaceChildren(make("h2", { id: "people-title" }, "Zelfde elders"), make("p", { role: "status" }, "Plaatsen zoeken …"));
    try {
      const query = `bereik=${this.scope}&soort=${this.what}`;
      const found = await get(`${this.store.base}/elders/${this.finding.id}?${query}`);
      if (this.asked !== asked) return;
      this.found = found;
      this.draw();
    } catch (error) {
      if (this.asked !== asked) return;
      this.inside.replaceChildren(make("h2", { id: "people-title" }, "Zelfde elders"), make("p", { class: "notice bad", role: "alert" }, error.message), this.close());
    }
  }

  close() {
    return make("div", { class: "ends" }, make("button", { type: "button", onclick: () => this.box.close() }, "Sluiten"));
  }

  choice(name, label, options, chosen) {
    const one = ([value, text]) =>
      make("button", { type: "button", "aria-pressed": String(value === chosen), onclick: () => this.change(name, value) }, text);
    return make("div", { class: "group", role: "group", "aria-label": label }, options.map(one));
  }

  change(name, value) {
    this[name] = value;
    this.fetch();
  }

  draw() {
    const { places, forms } = this.found;
    const verdict = this.finding.verdict === "OPENBAAR" ? "OPENBAAR" : "LAKKEN";
    const choices = [["document", "Dit document"], ["dossier", "Het hele dossier"]];
    this.inside.replaceChildren(...present([
      make("h2", { id: "people-title" }, this.what === "persoon" ? `Zelfde persoon als “${nameOf(this.finding)}”` : `Zelfde tekst als “${nameOf(this.finding)}”`),
      make(
        "div", { class: "row" },
        this.finding.person ? this.choice("what", "Waarop", [["persoon", "Persoon"], ["tekst", "Tekst"]], this.what) : null,
        this.choice("scope", "Bereik", choices, this.scope),
      ),
      forms.length ? make("p", {}, make("span", { class: "soft" }, "Naamvormen: "), forms.join(" · ")) : null,
      make("p", { role: "status" }, plural(places.length, "plaats", "plaatsen"), ". Haal een vinkje weg voor een uitzondering."),
      make("ul", { class: "places", tabindex: "0", "aria-label": "Plaatsen" }, places.map((place) => this.place(place))),
      make("label", { class: "above" }, "Waarom (komt bij elk besluit)", make("input", { type: "text", name: "motivation", maxlength: 2000 })),
      this.what === "persoon" ? make("label", {}, make("input", { type: "checkbox", name: "learn" }), "Onthouden voor dit dossier (dossier.yml)") : null,
      make("p", { class: "notice bad", role: "alert", id: "people-wrong", hidden: true }),
      make(
        "div", { class: "ends" },
        make("button", { type: "button", onclick: () => this.box.close() }, "Annuleren"),
        make("button", { type: "button", class: verdict === "OPENBAAR" ? "primary" : "", onclick: () => this.apply("OPENBAAR") }, "Overal openbaar"),
        make("button", { type: "button", class: verdict === "LAKKEN" ? "primary" : "", onclick: () => this.apply("LAKKEN") }, "Overal lakken"),
      ),
    ]));
    this.inside.querySelector(".primary").focus();
  }

  place(place) {
    const around = make("span", { class: "around" }, place.before, make("mark", {}, place.text), place.after);
    return make(
      "li", {},
      make(
        "label", {},
        make("input", { type: "checkbox", name: "place", value: place.key, checked: place.sure }),
        make(
          "span", {},
          make("span", { class: "small soft" }, `${this.scope === "dossier" ? `${place.document} · ` : ""}pagina ${place.page}${place.sure ? "" : " · kan een ander zijn"}`),
          make("br"), around,
        ),
        place.verdict ? verdictSign(place.verdict, VERDICTS[place.verdict]) : make("span", { class: "small soft" }, "niet gevonden"),
      ),
    );
  }

  async apply(verdict) {
    const boxes = [...this.inside.querySelectorAll("input[name=place]")];
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const wrong = byId("people-wrong");
    const motivation = this.inside.querySelector("[name=motivation]").value.trim();
    const learn = this.inside.querySelector("[name=learn]")?.checked ?? false;
    const ground = verdict === "LAKKEN" ? this.store.groundFor(this.finding) : null;
    const needs = this.store.sheet.grounds.find((one) => one.code === ground)?.needs;
    wrong.hidden = false;
    if (!chosen.length) return void (wrong.textContent = "Er is geen plaats aangevinkt.");
    if (learn && !motivation) return void (wrong.textContent = "Schrijf waarom; dat komt met uw naam in dossier.yml.");
    if (needs && !motivation) return void (wrong.textContent = `De grond ${ground} vraagt een motivering.`);
    wrong.hidden = true;
    const body = {
      finding: this.finding.id, soort: this.what, bereik: this.scope, verdict, places: chosen,
      ground, motivation, learn,
    };
    // behind what is still on its way, so that no earlier answer overtakes this one
    this.store.queue.add(
      () => post(`${this.store.base}/overal`, { ...body, since: this.store.seq }),
      (result) => {
        this.store.merge(result);
        say(`${VERDICTS[verdict]} op ${plural(result.decided, "plaats", "plaatsen")}. ${result.refused.join(" ")}`);
        if (this.store.current === this.finding.id) this.store.choose(this.store.nextOpen(this.finding.id));
      },
    );
    this.box.close();
  }
}
