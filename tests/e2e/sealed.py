"""What lies sealed on a phone, as its own page reads it while the screen is open."""

from __future__ import annotations

_UNSEAL = """
  const asked = request => new Promise(done => { request.onsuccess = () => done(request.result) })
  const database = await asked(indexedDB.open('stegvis'))
  const at = place => database.transaction(place).objectStore(place)
  const ring = await asked(at('keys').get(localStorage.getItem('stegvis.holder')))
  const read = async (place, key, lying) => {
    const how = { name: 'AES-GCM', iv: lying.iv, additionalData: new TextEncoder().encode(place) }
    const plain = await crypto.subtle.decrypt(how, key, lying.sealed).catch(() => null)
    return plain && JSON.parse(new TextDecoder().decode(plain))
  }
"""


def unsealed(place: str, then: str) -> str:
    """A script that opens all that lies in a place, and answers `then` of it: of values by their keys."""
    drawer = "read" if place == "answers" else "told"
    return f"""async () => {{{_UNSEAL}
  const [keys, lying] = await Promise.all([
    asked(at({place!r}).getAllKeys()), asked(at({place!r}).getAll())
  ])
  const all = {{}}
  for (const [index, key] of keys.entries()) {{
    const found = ring && ring.open[{drawer!r}] && await read({place!r}, ring.open[{drawer!r}], lying[index])
    if (found) all[key] = found
  }}
  database.close()
  return ({then})(all)
}}"""
