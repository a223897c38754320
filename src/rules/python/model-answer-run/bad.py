import os
import subprocess

import anthropic
import litellm
import ollama
import openai
from openai import OpenAI

client = OpenAI()


def one(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    exec(answer.choices[0].message.content)  # finds


def two(question):
    answer = anthropic.Anthropic().messages.create(model="m", max_tokens=100, messages=question)
    return eval(answer.content[0].text)  # finds


def three(question):
    text = openai.ChatCompletion.create(model="m", messages=question)["choices"][0]["message"]["content"]
    os.system(text)  # finds


def four(question):
    answer = litellm.completion(model="m", messages=question)
    command = answer.choices[0].message.content.strip()
    subprocess.run(command, shell=True, check=True)  # finds


def five(question):
    return subprocess.getoutput(ollama.chat(model="m", messages=question)["message"]["content"])  # finds


class Agent:
    def __init__(self):
        self.client = OpenAI()

    def ask(self, prompt):
        return self.client.responses.create(model="m", input=prompt).output_text

    def act(self, prompt):
        exec(self.ask(prompt))  # finds
