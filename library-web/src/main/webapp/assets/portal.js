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
