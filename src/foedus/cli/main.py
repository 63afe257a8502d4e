"""The command line: one command a question, each in a module of its own, loaded when called."""

from __future__ import annotations

import sys

from cyclopts import App, CycloptsError

from foedus import __version__
from foedus.cli.failure import FAILED, USAGE, discard_output, report
from foedus.errors import FoedusError

app = App(
    name="foedus",
    help="What states signed, what leaders say of it, and what it commits them to.",
    version=f"foedus {__version__}",
    exit_on_error=False,
    print_error=False,
    help_on_error=False,
)
# The help of each command is told here, so that `foedus --help` imports none of them.
_COMMANDS = (
    (
        "brief:brief",
        "brief",
        (
            "An article in, an answer with its sources out: who said what, which treaties are "
            "meant, their status that day, whether a duty was due."
        ),
        "foedus brief article.html --out brief.html",
    ),
    (
        "status:status",
        "status",
        "A treaty's status on a day, and each state's role.",
        "foedus status ru-kp-2024 --on 2024-11-08",
    ),
    (
        "treaty:treaty",
        "treaty",
        "Everything on record of one treaty: acts, provisions, positions, sources.",
        "foedus treaty nato-1949",
    ),
    (
        "treaty:treaties",
        "treaties",
        "The treaties on record, by state, kind of provision and day.",
        "foedus treaties --party Russia --kind mutual_defence --on 2024-11-08",
    ),
    (
        "duties:duties",
        ["duties", "casus"],
        (
            "Who must do what if ATTACKER attacks TARGET on a day: the casus foederis. The "
            "attacker is an assumption of the question, never a finding."
        ),
        "foedus duties Ukraine Russia --on 2024-12-05 --assume state_of_war=yes",
    ),
    (
        "compare:compare",
        "compare",
        (
            "Treaties side by side: each provision the same, stronger, weaker, qualified, and by "
            "which of its elements."
        ),
        "foedus compare ru-kp-2024 su-kp-1961 csto-1992",
    ),
    (
        "compare:novelty",
        "novelty",
        (
            "Is it new? Each provision of a treaty restored, continued, with a precedent, or none "
            "found; and what was searched."
        ),
        "foedus novelty ru-kp-2024",
    ),
    (
        "catalogue:app",
        "catalogue",
        "The record itself: hold it against its own rules.",
        "foedus catalogue check record",
    ),
)
for _path, _names, _help, _example in _COMMANDS:
    app.command(f"foedus.cli.{_path}", name=_names, help=f"{_help}\n\nExample: `{_example}`")


def main(arguments: list[str] | None = None) -> None:
    """Run one command and leave with its exit status.

    0 done, 1 a checking command found something, 2 usage, 3 bad input, 4 a source or an engine
    failed. A traceback is shown only with ``--debug`` (or FOEDUS_DEBUG set).
    """
    given = sys.argv[1:] if arguments is None else arguments
    debug = "--debug" in given
    words = [word for word in given if word != "--debug"]
    try:
        outcome = app(words)
        sys.stdout.flush()
    except CycloptsError as error:
        sys.exit(report(str(error).strip(), status=USAGE, debug=debug))
    except FoedusError as error:
        sys.exit(report(str(error), status=error.exit_status, debug=debug))
    except BrokenPipeError:
        # The reader of our output went away (`foedus treaties | head`): nothing is wrong.
        discard_output()
        sys.exit(0)
    except OSError as error:
        discard_output()
        told = f"the answer could not be written: {error.strerror or error}"
        sys.exit(report(told, status=FAILED, debug=debug))
    sys.exit(outcome if isinstance(outcome, int) else 0)
