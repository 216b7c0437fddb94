"""x86 instruction rows (grammar: forms.py)."""

from typing import Final

ROWS: Final = """
"""
