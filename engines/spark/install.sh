#!/usr/bin/env bash
# Installs Spark beside this script, 500 MB, for tests alone. Needs Python 3 with venv; to run it, Java 17 or newer is needed too.
set -euo pipefail
cd "$(dirname "$0")"
version=4.3.0

if grep -qsF "'$version'" .venv/spark/version.py; then exit; fi
rm -rf .venv
python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check "pyspark==$version"
# Made last: where it is missing, nothing is installed, or not all of it.
(cd .venv && ln -s lib/python3.*/site-packages/pyspark spark)
