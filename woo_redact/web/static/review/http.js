// Talk to the server: every change carries the secret of this session's pages.

const csrf = document.querySelector("meta[name=csrf]")?.content ?? "";

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function answer(response) {
  if (response.ok) return response.json();
  let message = "";
  try {
    message = (await response.json()).fout ?? "";
  } catch {
    // not ours: a proxy, or a server that is going down
  }
  if (!message && response.status === 401) message = "U bent niet meer ingelogd. Laad de pagina opnieuw.";
  throw new Refused(response.status, message || `De server weigerde dit (${response.status}).`);
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...options });
  } catch {
    throw new Refused(0, "De server is niet bereikbaar. Draait het programma nog?");
  }
  return answer(response);
}

export const get = (path) => ask(path, {});

export const post = (path, body) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify(body),
  });
