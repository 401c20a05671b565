// The words on the screen that scripts write.

export const VERDICTS = { LAKKEN: "Lakken", OPENBAAR: "Openbaar", BEOORDELEN: "Beoordelen" };

export const plural = (number, one, many) => `${number.toLocaleString("nl-NL")} ${number === 1 ? one : many}`;

export function nameOf(finding) {
  return finding.text || finding.label;
}

export function when(at) {
  const time = new Date(at);
  return Number.isNaN(time.valueOf())
    ? ""
    : time.toLocaleString("nl-NL", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

export function who(finding) {
  if (!finding.decided) return "voorstel";
  return finding.by ? `besloten door ${finding.by}` : "besloten";
}

export function sentence(finding) {
  const parts = [`${finding.label}: ${nameOf(finding)}`, VERDICTS[finding.verdict]];
  if (finding.ground && finding.verdict !== "OPENBAAR") parts.push(`grond ${finding.ground}`);
  parts.push(`pagina ${finding.page}`);
  return parts.join(", ");
}
