"""A result becomes HTML, text for a terminal, or the contract's JSON."""

from foedus.render.contract.encode import to_json
from foedus.render.contract.schema import COMMANDS, schema
from foedus.render.page.page import render_html
from foedus.render.result import Problem, Problems, Result, Treaties
from foedus.render.text.text import render_text

__all__ = [
    "COMMANDS",
    "Problem",
    "Problems",
    "Result",
    "Treaties",
    "render_html",
    "render_text",
    "schema",
    "to_json",
]
