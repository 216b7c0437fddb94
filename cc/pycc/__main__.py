"""`python -m pycc`: the compiler driver, run from source."""

from pybase.launch import launch
from pycc.driver.run import main

launch(main, "pycc")
