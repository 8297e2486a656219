// Sends one photo: as it is, or smaller where the server takes no such size; says how far it is; tries again.
const WAITS = [2, 4, 8, 15, 30];
const LIMIT_MS = 90000;
const SIDES = [4000, 3000, 2200];

const byId = (id) => document.getElementById(id);

// `words`: sentences of the page. `done(answer)`: the server's words where the photo can't be used, null where the
// person cancelled; a photo that is taken leads to another page.
export function sender(main, words, done) {
  const box = byId("sending");
  const bar = byId("progress");
  const amount = byId("amount");
  const again = byId("again");
  const limit = Number(main.dataset.limit);
  const number = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  let request = null;
  let photo = null;
  let tries = 0;
  let timer = 0;

  function say(text) { if (amount.textContent !== text) { amount.textContent = text; } }
  function megabytes(count) { return number.format(Math.max(count, 1e5) / 1e6); }

  function attempt() {
    clearInterval(timer);
    again.hidden = true;
    request = new XMLHttpRequest();
    request.open("PUT", main.dataset.put);
    request.timeout = LIMIT_MS;
    request.responseType = "json";
    request.setRequestHeader("Content-Type", photo.type || "application/octet-stream");
    request.upload.onprogress = (event) => {
      bar.value = event.total ? event.loaded / event.total : 0;
      say(words.sending_amount.replace("{sent}", megabytes(event.loaded)).replace("{total}", megabytes(photo.size)));
    };
    request.upload.onload = () => say(words.sending_checking);
    request.onload = () => {
      const answer = request.response || {};
      if (answer.go) { location.replace(answer.go); return; }
      if (request.status >= 500 && !answer.text) { later(); return; }
      finish(answer);
    };
    request.onerror = later;
    request.ontimeout = later;
    request.send(photo);
  }

  function later() {
    bar.value = 0;
    again.hidden = false;
    if (!navigator.onLine) { say(words.sending_offline); return; }
    if (tries >= WAITS.length) { say(words.sending_failed); return; }
    let left = WAITS[tries];
    tries += 1;
    const tick = () => {
      if (left <= 0) { attempt(); return; }
      say(words.sending_retry.replace("{seconds}", String(left)));
      left -= 1;
    };
    timer = setInterval(tick, 1000);
    tick();
  }

  function finish(answer) {
    clearInterval(timer);
    photo = null;
    request = null;
    box.hidden = true;
    done(answer);
  }

  again.addEventListener("click", () => { tries = 0; attempt(); });
  byId("cancel").addEventListener("click", () => { if (request) { request.abort(); } finish(null); });
  window.addEventListener("online", () => { if (photo && !again.hidden) { attempt(); } });

  return async function (file) {
    box.hidden = false;
    tries = 0;
    bar.value = 0;
    byId("sending-title").focus();
    const picture = await createImageBitmap(file).catch(() => null);
    show(picture);
    photo = file.size > limit && picture ? await smaller(picture, limit) : file;
    if (picture) { picture.close(); }
    attempt();
  };
}

function show(picture) {
  const canvas = byId("preview");
  canvas.hidden = !picture;
  if (!picture) { return; }
  canvas.width = 684;
  canvas.height = Math.round((684 * picture.height) / picture.width);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
}

async function smaller(picture, limit) {
  let found = null;
  for (const side of SIDES) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    found = await jpeg(canvas);
    if (found.size <= limit) { break; }
  }
  return found;
}

export function jpeg(canvas) {
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.92));
}
