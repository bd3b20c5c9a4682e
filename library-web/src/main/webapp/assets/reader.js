/* What a browser with scripts can do more on the page of a title: copy a text, share by the device's own ways. */
"use strict";
(() => {
  const said = document.getElementById("said");
  const say = (text) => {
    said.textContent = "";
    setTimeout(() => { said.textContent = text; }, 50);
  };
  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        const source = document.getElementById(button.dataset.copy);
        try {
          await navigator.clipboard.writeText(source.textContent.trim());
          say(said.dataset.copied);
          button.classList.add("done");
          setTimeout(() => button.classList.remove("done"), 2000);
        } catch {
          getSelection().selectAllChildren(source);
        }
      });
    }
  }
  if (navigator.share) {
    for (const button of document.querySelectorAll("[data-share]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        navigator.share({ title: button.dataset.share, url: button.dataset.url }).catch(() => {});
      });
    }
  }
})();
