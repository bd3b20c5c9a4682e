// The portal's words for PrimeFaces' widgets, and saving by keyboard.
if (window.PrimeFaces && PrimeFaces.locales && PrimeFaces.locales.in) PrimeFaces.locales.id = PrimeFaces.locales.in;

document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const save = document.querySelector(".save-key:not([disabled])");
  if (!save) return;
  event.preventDefault();
  save.click();
});

// PrimeFaces' button for choosing a file is a span without a role.
function nameFileButtons() {
  for (const button of document.querySelectorAll("span.ui-fileupload-choose")) button.setAttribute("role", "button");
}

if (window.jQuery) {
  window.jQuery(nameFileButtons);
  window.jQuery(document).on("pfAjaxComplete", nameFileButtons);
}

// A scanner may be faster than the server: each code leaves the box at once and waits in PrimeFaces' queue.
function scanFrom(box) {
  const code = box.value;
  box.value = "";
  box.focus();
  if (code.trim()) window[box.dataset.scan]([{ name: "code", value: code }]);
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.dataset.scan) return;
  event.preventDefault();
  scanFrom(event.target);
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-scan-for]");
  if (button) scanFrom(document.getElementById(button.dataset.scanFor));
});
