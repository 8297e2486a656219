// The live camera of one side. Without it, or where it may not be used, the file fields of the page do the same.
import { measurer } from "./measure.js";
import { jpeg, sender } from "./send.js";

const EVERY_MS = 250;
const HINT_MS = 1200;
const PHOTO_MS = 5000;

const byId = (id) => document.getElementById(id);
const main = byId("take");
const stage = byId("stage");
const video = byId("video");
const still = byId("still");
const hint = byId("hint");
const told = byId("told");
const words = JSON.parse(main.dataset.words);
const top = document.querySelector(".top");
const arcs = stage.querySelectorAll(".shutter > svg circle");
const chips = stage.querySelectorAll(".chips li");
const able = window.isSecureContext && navigator.mediaDevices && navigator.mediaDevices.getUserMedia;
const measure = measurer();

let stream = null;
let chosen = null;
let looking = 0;
let said = { text: "", at: 0 };
let wanted = false;
// Counts the camera's starts and stops: what a call learns after the next one is no news any more.
let turn = 0;

const send = sender(main, words, (answer) => {
  resume();
  if (!answer) { if (able && wanted) { open(); } return; }
  tell(answer.title, answer.text);
});

// --- words ---------------------------------------------------------------------------------------------------------

function tell(title, text) {
  const line = document.createElement("p");
  line.className = "error";
  line.id = "error";
  const bold = document.createElement("b");
  bold.textContent = title;
  line.append(bold, " ", text || "");
  told.replaceChildren(line);
  close();
  told.tabIndex = -1;
  told.focus();
}

function say(text, now) {
  const at = performance.now();
  if (text === said.text || (!now && at - said.at < HINT_MS)) { return; }
  said = { text, at };
  hint.textContent = text;
}

// --- camera --------------------------------------------------------------------------------------------------------

async function open() {
  wanted = true;
  stage.hidden = false;
  main.inert = true;
  top.inert = true;
  byId("stage-title").focus();
  say(words.starting, true);
  await start();
}

function close() {
  wanted = false;
  stop();
  stage.hidden = true;
  main.inert = false;
  top.inert = false;
}

async function start() {
  stop();
  const mine = turn;
  const video_ = { width: { ideal: 3840 }, height: { ideal: 2160 } };
  if (chosen) { video_.deviceId = { exact: chosen }; } else { video_.facingMode = { ideal: "environment" }; }
  let found;
  try {
    found = await navigator.mediaDevices.getUserMedia({ video: video_, audio: false });
  } catch (error) {
    if (mine !== turn) { return; }
    const denied = error.name === "NotAllowedError" || error.name === "SecurityError";
    tell("", denied ? words.denied : words.missing);
    return;
  }
  if (mine !== turn || !wanted || document.hidden) { found.getTracks().forEach((track) => track.stop()); return; }
  stream = found;
  video.srcObject = stream;
  const track = stream.getVideoTracks()[0];
  const settings = track.getSettings ? track.getSettings() : {};
  video.classList.toggle("mirrored", settings.facingMode === "user");
  track.addEventListener("ended", () => { if (wanted) { tell("", words.missing); } });
  const can = track.getCapabilities ? track.getCapabilities() : {};
  byId("torch").hidden = !can.torch;
  byId("torch").setAttribute("aria-pressed", "false");
  const cameras = (await navigator.mediaDevices.enumerateDevices()).filter((one) => one.kind === "videoinput");
  byId("switch").hidden = cameras.length < 2;
  await video.play().catch(() => null);
  if (mine !== turn) { return; }
  say(words.find, true);
  looking = setInterval(check, EVERY_MS);
}

function stop() {
  turn += 1;
  clearInterval(looking);
  if (stream) { stream.getTracks().forEach((track) => track.stop()); }
  stream = null;
  video.srcObject = null;
}

function resume() {
  still.hidden = true;
  byId("shutter").disabled = false;
}

// The part of the video that the brackets show, in its own pixels: it covers the stage as `object-fit: cover`.
function framed() {
  const outer = stage.getBoundingClientRect();
  const inner = stage.querySelector(".frame").getBoundingClientRect();
  const scale = Math.max(outer.width / video.videoWidth, outer.height / video.videoHeight);
  return {
    left: (inner.left - outer.left - (outer.width - video.videoWidth * scale) / 2) / scale,
    top: (inner.top - outer.top - (outer.height - video.videoHeight * scale) / 2) / scale,
    width: inner.width / scale,
    height: inner.height / scale,
  };
}

function check() {
  if (!video.videoWidth || !still.hidden) { return; }
  const found = measure(video, framed());
  chips.forEach((chip, at) => {
    const good = found[chip.dataset.check];
    chip.classList.toggle("ok", good);
    arcs[at].classList.toggle("ok", good);
  });
  const ready = found.sharp && found.no_glare && found.light && found.steady;
  stage.classList.toggle("ready", ready);
  say(advice(found));
}

function advice(found) {
  if (!found.light) { return found.dark ? words.dark : words.bright; }
  if (!found.steady) { return words.hold; }
  if (!found.no_glare) { return words.glare; }
  return found.sharp ? words.ready : words.blurred;
}

async function shoot() {
  if (!stream || !video.videoWidth) { return; }
  byId("shutter").disabled = true;
  say(words.taking, true);
  still.width = video.videoWidth;
  still.height = video.videoHeight;
  still.getContext("2d").drawImage(video, 0, 0);
  still.hidden = false;
  const photo = (await fullPhoto()) || (await jpeg(still));
  stop();
  send(photo);
}

// The camera's own photo has more pixels than its film where the browser can take one.
async function fullPhoto() {
  if (!("ImageCapture" in window)) { return null; }
  const late = new Promise((resolve) => setTimeout(resolve, PHOTO_MS, null));
  const track = stream.getVideoTracks()[0];
  try {
    const photo = await Promise.race([new ImageCapture(track).takePhoto(), late]);
    return photo && photo.size && photo.type.startsWith("image/") ? photo : null;
  } catch {
    return null;
  }
}

// --- buttons -------------------------------------------------------------------------------------------------------

byId("shutter").addEventListener("click", shoot);
byId("close").addEventListener("click", () => { close(); byId("open").focus(); });
byId("choose").addEventListener("click", () => byId("file").click());
byId("open").addEventListener("click", () => { told.replaceChildren(); chosen = null; open(); });
byId("torch").addEventListener("click", async (event) => {
  const on = event.currentTarget.getAttribute("aria-pressed") !== "true";
  event.currentTarget.setAttribute("aria-pressed", String(on));
  await stream.getVideoTracks()[0].applyConstraints({ advanced: [{ torch: on }] }).catch(() => null);
});
byId("switch").addEventListener("click", async () => {
  const all = (await navigator.mediaDevices.enumerateDevices()).filter((one) => one.kind === "videoinput");
  const now = stream ? stream.getVideoTracks()[0].getSettings().deviceId : "";
  chosen = all[(all.findIndex((one) => one.deviceId === now) + 1) % all.length].deviceId;
  await start();
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !stage.hidden) { byId("close").click(); } });
document.addEventListener("visibilitychange", () => {
  if (!wanted || !still.hidden) { return; }
  if (document.hidden) { stop(); } else { start(); }
});
function sendFile(input) {
  const file = input.files[0];
  input.value = "";
  if (!file) { return false; }
  told.replaceChildren();
  stop();
  send(file);
  return true;
}

const inputs = [byId("shot"), byId("file")];
inputs.forEach((input) => input.addEventListener("change", () => sendFile(input)));
document.documentElement.classList.add("enhanced");
if (able) {
  document.documentElement.classList.add("camera");
  byId("open").hidden = false;
}
// A photo may have been chosen before this file was here.
if (!inputs.some(sendFile) && able && !byId("error")) { open(); }
