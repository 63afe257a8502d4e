"""The JSON of the contract: projections, their encoding and their schemas."""
