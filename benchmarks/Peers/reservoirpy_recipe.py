"""A reservoir the way ReservoirPy makes one, timed: reservoirpy_recipe.py FOLDER SIZE DENSITY COUNT KEPT.

scipy.sparse.random with normal values, the radius by scipy.sparse.linalg.eigs(k=1), division by it; COUNT times. The
first KEPT matrices are written to FOLDER as NAME.offsets, NAME.columns (int32) and NAME.values (float64), divided, so
that a judge can say what their radius is; it should be 1. Prints a line a matrix: seconds, and "found" or, where ARPACK gave
up and the matrix is not divided, "gave-up".
"""
import pathlib
import sys
import time

import numpy
import scipy.sparse
from scipy.sparse.linalg import ArpackNoConvergence, eigs

folder = pathlib.Path(sys.argv[1])
size, density, count, kept = int(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5])

for index in range(count):
    generator = numpy.random.default_rng(index)
    numpy.random.seed(index)  # ARPACK's start vector
    start = time.perf_counter()
    weight = scipy.sparse.random(
        size, size, density=density, format="csr", random_state=generator, data_rvs=generator.standard_normal
    )
    try:
        values = eigs(weight, k=1, which="LM", maxiter=20 * size, return_eigenvectors=False)
        weight = weight / abs(values).max()
        outcome = "found"
    except ArpackNoConvergence:
        outcome = "gave-up"
    seconds = time.perf_counter() - start
    if index < kept:
        path = folder / f"{index:04d}"
        weight.indptr.astype(numpy.int32).tofile(path.with_suffix(".offsets"))
        weight.indices.astype(numpy.int32).tofile(path.with_suffix(".columns"))
        weight.data.astype(numpy.float64).tofile(path.with_suffix(".values"))
    print(repr(seconds), outcome, flush=True)
