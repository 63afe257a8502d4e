"""Attributions by rules on quotation marks and grammar."""

from foedus.reading.rules.rule_extractor import RuleExtractor

__all__ = ["RuleExtractor"]
