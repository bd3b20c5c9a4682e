/* The portal's own script: the session's end is told before it comes, and the lending desk takes scans as they arrive. */
(function () {
  "use strict";

  const ACTIVE = "library.session.active";
  const DRAFT = "library.draft";
  const SILENT = "library.desk.silent";
  const KEEP_ALIVE = "/staff/keep-alive";

  const dialog = document.getElementById("session");
  const seconds = Number(dialog.dataset.seconds);
  const warnSeconds = Math.min(Number(dialog.dataset.warnSeconds), seconds / 2);
  let lastActive = 0;
  let ended = false;

  /* the session */

  function active() {
    lastActive = Date.now();
    store(localStorage, ACTIVE, String(lastActive));
    if (dialog.open && dialog.dataset.shown === "warn") dialog.close();
  }

  function store(area, key, value) {
    try {
      area.setItem(key, value);
    } catch (full) {
      /* without storage each tab counts for itself */
    }
  }

  function deadline() {
    return lastActive + seconds * 1000;
  }

  function show(state) {
    if (dialog.open && dialog.dataset.shown === state) return;
    for (const section of dialog.querySelectorAll("[data-state]")) section.hidden = section.dataset.state !== state;
    dialog.dataset.shown = state;
    dialog.setAttribute("aria-labelledby", "session-" + state);
    dialog.querySelector("time").textContent = new Intl.DateTimeFormat("id-ID", {
      hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta"
    }).format(deadline());
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("[data-state='" + state + "'] button").focus();
  }

  function over() {
    if (ended) return;
    ended = true;
    show("ended");
  }

  function watch() {
    if (ended) return;
    const left = deadline() - Date.now();
    if (left <= 0) check();
    else if (left <= warnSeconds * 1000) show("warn");
  }

  /* asks the server, since its clock decides; to ask is to prolong */
  function check(stay) {
    return fetch(KEEP_ALIVE, { redirect: "manual", cache: "no-store" }).then(
      (answer) => {
        if (answer.status === 204) active();
        else over();
      },
      () => show(stay ? "failed" : "warn")
    );
  }

  /* after a failed request: has the session ended, or is the network away? */
  function explain() {
    fetch(KEEP_ALIVE, { redirect: "manual", cache: "no-store" }).then(
      (answer) => (answer.status === 204 ? show("failed") : over()),
      () => show("failed")
    );
  }

  function keepDraft() {
    const values = [];
    for (const field of document.querySelectorAll("main input[name], main textarea[name], main select[name]")) {
      if (/^(hidden|password|file|submit|button)$/.test(field.type)) continue;
      // the number of an identity card is kept nowhere in clear, not even in this tab
      if (/(^|:)nik$/.test(field.name)) continue;
      if (/^(checkbox|radio)$/.test(field.type)) values.push([field.name, field.value, field.checked]);
      else values.push([field.name, field.value]);
    }
    store(sessionStorage, DRAFT, JSON.stringify({ page: location.pathname + location.search, values }));
  }

  function restoreDraft() {
    const kept = sessionStorage.getItem(DRAFT);
    if (!kept) return;
    sessionStorage.removeItem(DRAFT);
    const draft = JSON.parse(kept);
    if (draft.page !== location.pathname + location.search) return;
    let changed = false;
    for (const [name, value, checked] of draft.values)
      for (const field of document.getElementsByName(name)) {
        if (checked === undefined) {
          changed = changed || field.value !== value;
          field.value = value;
        } else if (field.value === value) field.checked = checked;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    const notice = document.getElementById("restored");
    if (changed) notice.textContent = notice.dataset.text;
  }

  dialog.addEventListener("cancel", (event) => {
    if (dialog.dataset.shown !== "warn") return;
    event.preventDefault();
    check(true);
  });
  dialog.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (!button) return;
    if (button.dataset.do === "stay") check(true);
    if (button.dataset.do === "close") dialog.close();
    if (button.dataset.do === "again") {
      keepDraft();
      location.reload();
    }
  });
  window.addEventListener("storage", (event) => {
    if (event.key !== ACTIVE || !event.newValue) return;
    if (event.newValue === "0") return over();
    lastActive = Math.max(lastActive, Number(event.newValue));
    if (dialog.open && dialog.dataset.shown === "warn") dialog.close();
  });
  document.addEventListener("visibilitychange", watch);
  document.addEventListener("submit", (event) => {
    const action = event.target.getAttribute("action") || "";
    if (action.endsWith("/staff/sign-out")) store(localStorage, ACTIVE, "0");
    else if (ended && event.target.method === "post") {
      event.preventDefault();
      event.stopPropagation();
      show("ended");
    }
  }, true);
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSuccess", active);
    window.jQuery(document).on("pfAjaxError", explain);
  }
  active();
  restoreDraft();
  setInterval(watch, 1000);

  /* the lending desk */

  const box = document.getElementById("scan");
  if (!box || !document.getElementById("unsent")) return;

  const queue = [];
  const unsent = document.getElementById("unsent");
  const waiting = document.getElementById("waiting");
  const sound = document.getElementById("sound");
  let number = Number(box.dataset.number);
  let busy = false;
  let audio = null;

  function take(code) {
    if (code === "" && !unsent.hidden) return send();
    number += 1;
    queue.push({ number, code });
    if (unsent.hidden) send();
    else sayUnsent();
  }

  function send() {
    unsent.hidden = true;
    tellWaiting();
    if (busy || queue.length === 0) return;
    busy = true;
    window.deskScan([
      { name: "code", value: queue[0].code },
      { name: "number", value: queue[0].number }
    ]);
  }

  function answered(xhr, status) {
    busy = false;
    const sign = document.querySelector("#sign > .sign");
    if (status === "success" && queue.length > 0 && Number(sign.dataset.number) >= queue[0].number) {
      queue.shift();
      play(sign.dataset.sound);
      send();
    } else {
      play("refused");
      sayUnsent();
    }
    if (!dialog.open) box.focus();
  }

  function sayUnsent() {
    unsent.querySelector(".sign-what").textContent = queue.map((scan) => scan.code).join(", ");
    unsent.hidden = false;
    tellWaiting();
  }

  function tellWaiting() {
    waiting.hidden = queue.length < 2;
    waiting.querySelector("b").textContent = String(queue.length - 1);
  }

  function silent() {
    return localStorage.getItem(SILENT) === "yes";
  }

  function play(kind) {
    if (kind === "none" || silent() || !window.AudioContext) return;
    audio = audio || new AudioContext();
    const tones = kind === "done" ? [[1175, 0, 0.08], [1568, 0.11, 0.1]] : [[196, 0, 0.45]];
    for (const [pitch, after, long] of tones) {
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      const start = audio.currentTime + after;
      tone.type = kind === "done" ? "sine" : "square";
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(kind === "done" ? 0.25 : 0.12, start);
      loud.gain.exponentialRampToValueAtTime(0.001, start + long);
      tone.connect(loud).connect(audio.destination);
      tone.start(start);
      tone.stop(start + long);
    }
  }

  function showSound() {
    sound.hidden = false;
    sound.setAttribute("aria-pressed", String(!silent()));
    sound.querySelector(".pi").className = "pi " + (silent() ? "pi-volume-off" : "pi-volume-up");
  }

  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = box.value.trim();
    box.value = "";
    take(code);
    box.focus();
  });
  document.getElementById("done").addEventListener("click", () => {
    take("");
    box.focus();
  });
  sound.addEventListener("click", () => {
    store(localStorage, SILENT, silent() ? "no" : "yes");
    showSound();
    box.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (dialog.open || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") {
      box.value = "";
      take("");
      box.focus();
    } else if (event.key.length === 1 && event.key !== " " && !event.target.closest("input, textarea, select")) box.focus();
  });
  window.addEventListener("focus", () => {
    if (document.activeElement === document.body) box.focus();
  });
  window.addEventListener("beforeunload", (event) => {
    if (queue.length > 0) event.preventDefault();
  });
  window.libraryDesk = { answered };
  showSound();
  box.focus();
})();
