// One dialog that asks; the browser keeps focus inside it and gives it back afterwards.

import { byId, make } from "./dom.js";

const box = byId("ask");
const form = box.querySelector("form");

// Ask with fields; resolves to the form's data, or null when it was put away.
// check: returns a Dutch sentence when the answer will not do, or a promise of one.
export function ask({ title, fields, ok = "Opslaan", check = () => "" }) {
  byId("ask-title").textContent = title;
  byId("ask-body").replaceChildren(...fields);
  byId("ask-ok").textContent = ok;
  byId("ask-wrong").hidden = true;
  return new Promise((resolve) => {
    let checking = false;
    const submit = async (event) => {
      if (event.submitter?.value === "cancel") return;
      event.preventDefault();
      if (checking) return;
      checking = true;
      const wrong = await check(new FormData(form));
      checking = false;
      if (!wrong) {
        // the answer counts from the moment the dialog is gone, not when the browser tells of it
        box.close();
        return end(new FormData(form));
      }
      byId("ask-wrong").textContent = wrong;
      byId("ask-wrong").hidden = false;
    };
    const keys = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("textarea, select, input[type=text]")) return;
      const choice = box.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
      if (!choice) return;
      event.preventDefault();
      choice.click();
      choice.focus();
    };
    const away = () => {
      // of a dialog before this one the browser may tell late
      if (!box.open) end(null);
    };
    const end = (data) => {
      form.removeEventListener("submit", submit);
      box.removeEventListener("keydown", keys);
      box.removeEventListener("close", away);
      resolve(data);
    };
    form.addEventListener("submit", submit);
    box.addEventListener("keydown", keys);
    box.addEventListener("close", away);
    box.showModal();
    (box.querySelector("[data-first]") ?? byId("ask-ok")).focus();
  });
}

// The grounds as radio buttons, under the keys 1 to 9.
// With marks also those that are no ground, for a part that is not published all the same.
export function groundField(grounds, chosen, marks = []) {
  const one = (ground, index) =>
    make(
      "label", { class: "choice" },
      make("input", { type: "radio", name: "ground", value: ground.code, checked: ground.code === chosen, "data-key": index < 9 ? String(index + 1) : null }),
      index < 9 ? make("kbd", {}, String(index + 1)) : null,
      make("span", {}, make("b", {}, ground.code), ` ${ground.title}`),
    );
  return make("fieldset", { class: "choices" }, make("legend", {}, "Grond"), grounds.map(one), marks.map(([value, text]) => plain(value, text, value === chosen)));
}

const plain = (value, text, checked) =>
  make("label", { class: "choice" }, make("input", { type: "radio", name: "ground", value, checked }), make("span", {}, make("b", {}, text), " (geen grond)"));

// What keeps a part out of the publication without being a ground of refusal.
export const MARKS = [["buiten_verzoek", "buiten verzoek"], ["dubbel", "dubbel"]];
export const isMark = (value) => MARKS.some(([mark]) => mark === value);

export function motivationField(value = "", first = false) {
  return make(
    "div", { class: "above" },
    make("label", { for: "motivation" }, make("b", {}, "Motivering")),
    make("textarea", { id: "motivation", name: "motivation", maxlength: 4000, value, "data-first": first, "aria-describedby": "motivation-use" }),
    make(
      "span", { id: "motivation-use", class: "small soft" },
      "Verplicht bij een andere grond dan privacy. Bij zo’n grond, buiten verzoek en dubbel komt zij in de openbare bijlage: noem geen namen en niets wat gelakt is.",
    ),
  );
}

// What the law asks: other relative grounds than privacy need words of the reviewer's own.
export function groundWrong(grounds) {
  return (data) => {
    if (isMark(data.get("ground"))) return "";
    const ground = grounds.find((one) => one.code === data.get("ground"));
    if (!ground) return "Kies een grond.";
    return ground.needs && !data.get("motivation").trim() ? `Schrijf een motivering: ${ground.code} vraagt een afweging.` : "";
  };
}
