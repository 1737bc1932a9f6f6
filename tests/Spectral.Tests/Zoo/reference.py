"""High-precision spectral radii of the zoo's matrices that have no closed form: python3 reference.py (needs mpmath)."""
from mpmath import mp, mpf, matrix, eig, nstr

mp.dps = 80


def radius(a):
    return nstr(max(abs(x) for x in eig(a, left=False, right=False)), 20)


def grcar(n):
    return matrix(n, n) + matrix([[(-1 if j == i - 1 else 1 if i <= j <= i + 3 else 0) for j in range(n)] for i in range(n)])


def frank(n):
    return matrix([[(n - max(i, j) if j >= i - 1 else 0) for j in range(n)] for i in range(n)])


def graded(n):
    # Row i of an integer pattern times 10**e: doubles nearest to the decimal powers, as the test writes them.
    powers = [mpf(float("1e%d" % (-150 + 300 * i // (n - 1)))) for i in range(n)]
    return matrix([[powers[i] * ((7 * i + 3 * j * j + i * j) % 11 - 5) for j in range(n)] for i in range(n)])


for size in (10, 30, 60):
    print("grcar", size, radius(grcar(size)))
for size in (8, 12, 16):
    print("frank", size, radius(frank(size)))
print("graded", 7, radius(graded(7)))
