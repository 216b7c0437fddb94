"""`python -m pycc`: the compiler driver, run from source."""

from pycc.driver.run import start

start()
