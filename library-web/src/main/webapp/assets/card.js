// Keeps the card page on the device once it was opened, so that it shows without a connection; signing out takes it away.
(() => {
  document.querySelector('.own-nav [aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  if (!('serviceWorker' in navigator) || !window.caches) return;
  const STORE = 'card';
  const out = document.querySelector('.own-out');
  const kept = document.getElementById('kept');

  out?.addEventListener('submit', (event) => {
    event.preventDefault();
    const gone = navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister())));
    Promise.allSettled([caches.delete(STORE), gone]).then(() => out.submit());
  });

  if (!kept) return;
  const say = () => { kept.textContent = navigator.onLine ? kept.dataset.kept : kept.dataset.offline; };
  const keep = async () => {
    const files = [...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"]')].map((each) => each.href);
    const images = [...document.querySelectorAll('.brand img')].map((each) => each.src);
    const scripts = [...document.scripts].map((each) => each.src);
    const store = await caches.open(STORE);
    await store.addAll([...files, ...images, ...scripts]);
    const page = await fetch('/account/card' + location.search, { redirect: 'manual' });
    if (page.ok) await store.put('/account/card', page);
  };
  window.addEventListener('online', say);
  window.addEventListener('offline', say);
  navigator.serviceWorker.register('/assets/card-worker.js', { scope: '/account' })
    .then(() => navigator.onLine ? keep() : undefined)
    .then(say, () => {});
})();
