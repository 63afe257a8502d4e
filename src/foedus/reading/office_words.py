"""Nouns for offices and bodies: what a person is called, what speaks without being one."""

from __future__ import annotations

OFFICES = frozenset(
    "president premier minister chancellor king queen emperor empress sultan emir sheikh prince"
    " princess ambassador envoy secretary secretary-general general colonel admiral marshal"
    " commander leader chairman chairwoman chair chief spokesman spokeswoman spokesperson senator"
    " representative governor mayor deputy professor analyst expert researcher diplomat official"
    " lawmaker director head negotiator adviser advisor delegate commissioner historian scholar"
    " politician congressman congresswoman captain lieutenant sergeant judge lawyer author"
    " correspondent dictator ruler veteran economist fellow pope mp".split()
)
HONORIFICS = frozenset(
    {"mr", "mrs", "ms", "dr", "sir", "lord", "lady", "prof", "gen", "col", "sen"}
)
GROUPS = frozenset(
    "officials sources analysts experts diplomats leaders critics observers lawmakers people"
    " historians scholars reporters journalists ministers commentators witnesses residents".split()
)
BODIES = frozenset(
    "ministry agency government embassy council parliament army committee office party union"
    " nations company newspaper news service command staff administration cabinet court commission"
    " organisation organization alliance institute university department secretariat congress"
    " senate duma house assembly military forces delegation mission bloc group think-tank media"
    " outlet daily journal times post press television network authority authorities pentagon"
    " kremlin police".split()
)
"""Nouns of bodies that speak as one."""

COUNTRY_NOUNS = frozenset({"country", "state", "nation", "republic", "kingdom"})
