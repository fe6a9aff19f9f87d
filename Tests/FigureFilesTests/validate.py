"""Validates figure files against a schema: validate.py SCHEMA FILE...

Prints a line "FILE:LINE:COLUMN: message" for each mistake, counted as egaku counts: from 1, at the key where a key is
wrong and at the value where a value is. Needs jsonschema and PyYAML (Debian: python3-jsonschema, python3-yaml).
"""

import json
import re
import sys

import jsonschema
import yaml

# The core schema of YAML 1.2, as editors have it; PyYAML's own is that of YAML 1.1.
WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
WORDS |= {word: True for word in ("true", "True", "TRUE")} | {word: False for word in ("false", "False", "FALSE")}
INTEGER = re.compile(r"[-+]?[0-9]+$")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")


def value(node):
    """What a node stands for; keys are texts."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: value(entry) for key, entry in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [value(element) for element in node.value]
    text = node.value
    if node.style is not None:
        return text
    if text in WORDS:
        return WORDS[text]
    if INTEGER.match(text):
        return int(text)
    return float(text) if FLOAT.match(text) else text


def descend(node, path):
    for step in path:
        if isinstance(node, yaml.SequenceNode):
            node = node.value[step]
        else:
            node = next(entry for key, entry in node.value if key.value == step)
    return node


def depth(error):
    """How far inside the file a mistake lies; a key lies inside its mapping."""
    return len(error.absolute_path) + (error.validator == "additionalProperties")


def deepest(error):
    """Of several alternatives the one that goes along furthest."""
    best = error
    for inner in error.context or []:
        found = deepest(inner)
        if depth(found) > depth(best):
            best = found
    return best


def keys_at_fault(error, node):
    """The keys that an error is about; none if it is about the value."""
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = error.schema.get("properties", {})
        patterns = error.schema.get("patternProperties", {})
        names = [
            name for name in error.instance
            if name not in known and not any(re.search(pattern, name) for pattern in patterns)
        ]
    elif "propertyNames" in error.absolute_schema_path and isinstance(node, yaml.MappingNode):
        names = [error.instance]
    else:
        names = []
    return [key for key, _ in node.value if key.value in names] if names else []


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    for path in paths:
        with open(path, encoding="utf-8") as file:
            root = yaml.compose(file, Loader=yaml.SafeLoader)
        for error in map(deepest, validator.iter_errors(value(root))):
            node = descend(root, error.absolute_path)
            for place in keys_at_fault(error, node) or [node]:
                mark = place.start_mark
                print(f"{path}:{mark.line + 1}:{mark.column + 1}: {error.message[:200]}")


main(*sys.argv[1:])
