// Serves the kept card when there is no connection; with one, everything comes from the library.
const STORE = 'card';
const CARD = '/account/card';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(page(event.request));
  else if (address.pathname.startsWith('/assets/')) event.respondWith(file(event.request));
});

async function page(request) {
  try {
    const answer = await fetch(request);
    // whoever may not see the card any more does not keep it
    const card = new URL(request.url).pathname === CARD;
    if (answer.status === 401 || answer.status === 403 || (card && answer.status === 404)) await caches.delete(STORE);
    return answer;
  } catch (away) {
    const store = await caches.open(STORE);
    return (await store.match(CARD)) || Response.error();
  }
}

async function file(request) {
  try {
    return await fetch(request);
  } catch (away) {
    const store = await caches.open(STORE);
    return (await store.match(request)) || Response.error();
  }
}
