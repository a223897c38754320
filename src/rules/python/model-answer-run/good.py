import ast
import json
import subprocess

from openai import OpenAI

client = OpenAI()
TOOLS = {"list": ["ls", "-l"], "date": ["date"]}


def ask(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    return answer.choices[0].message.content


def one(question):
    return ask(question)


def two(question):
    return json.loads(ask(question))


def three(question):
    return subprocess.run(TOOLS[ask(question)], check=True, capture_output=True).stdout


def four(question):
    return ast.literal_eval(ask(question))


def five(question):
    name = ask(question)
    if name not in ("sum", "max"):
        raise ValueError(name)
    return eval(name)


def six(question):
    count = int(ask(question))
    return eval("1 + %d" % count)
