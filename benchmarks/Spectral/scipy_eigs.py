"""Times scipy.sparse.linalg.eigs on matrices that the sparse benchmark wrote: scipy_eigs.py FOLDER.

Each matrix is three raw files: NAME.offsets and NAME.columns (int32), NAME.values (float64). Prints a line a matrix:
name, seconds and radius of eigs(k=4, ncv=40, tol=1e-6), seconds and radius of eigs(k=1). A failure counts as nan.
"""
import pathlib
import sys
import time

import numpy
import scipy.sparse
from scipy.sparse.linalg import ArpackNoConvergence, eigs

numpy.random.seed(1)  # ARPACK's start vector


def timed(**options):
    start = time.perf_counter()
    try:
        values = eigs(matrix, return_eigenvectors=False, which="LM", **options)
        radius = abs(values).max()
    except ArpackNoConvergence:
        radius = float("nan")
    return time.perf_counter() - start, radius


for offsets in sorted(pathlib.Path(sys.argv[1]).glob("*.offsets")):
    indptr = numpy.fromfile(offsets, numpy.int32)
    indices = numpy.fromfile(offsets.with_suffix(".columns"), numpy.int32)
    data = numpy.fromfile(offsets.with_suffix(".values"), numpy.float64)
    size = len(indptr) - 1
    matrix = scipy.sparse.csr_matrix((data, indices, indptr), shape=(size, size))
    several, radius4 = timed(k=4, ncv=40, tol=1e-6)
    single, radius1 = timed(k=1)
    print(offsets.stem, repr(several), repr(float(radius4)), repr(single), repr(float(radius1)), sep=",", flush=True)
