import jinja2
from flask import Flask, render_template, render_template_string, request

app = Flask(__name__)
PAGE = "<h1>Hello {{ name }}</h1>"


@app.route("/hello")
def hello():
    return render_template_string(PAGE, name=request.args["name"])


@app.route("/file")
def file():
    return render_template("hello.html", name=request.args["name"])


@app.route("/page")
def page():
    return jinja2.Template("<p>{{ text }}</p>", autoescape=True).render(text=request.args["text"])


@app.route("/count")
def count():
    return render_template_string(f"<p>{int(request.args['n'])}</p>")


@app.route("/choice")
def choice():
    title = "Yes" if request.args.get("answer") == "yes" else "No"
    return render_template_string("<h1>" + title + "</h1>")


@app.route("/fixed")
def fixed():
    return render_template_string("<p>" + PAGE + "</p>", name=request.args["name"])
