"""Who said what: an extractor fitted on annotated news."""

from foedus.reading.attribution.extractor import TrainedExtractor, trained_extractor

__all__ = ["TrainedExtractor", "trained_extractor"]
