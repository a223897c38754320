package pages

import (
	"html/template"
	"net/http"
	"os"
	"strconv"
	text "text/template"
)

func one(w http.ResponseWriter, r *http.Request) {
	t, err := template.New("a").Parse("<p>{{.}}</p>")
	if err == nil {
		t.Execute(w, r.FormValue("q"))
	}
}

func two(w http.ResponseWriter, r *http.Request) {
	source, err := os.ReadFile("page.html")
	if err == nil {
		template.New("a").Parse(string(source))
	}
}

func three(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		text.New("a").Parse("{{range .}}" + strconv.Itoa(n) + "{{end}}")
	}
}

var pages = map[string]string{"a": "<p>a</p>"}

func four(w http.ResponseWriter, r *http.Request) {
	template.New("a").Parse(pages[r.FormValue("page")])
}

func five(w http.ResponseWriter, r *http.Request) {
	template.New(r.FormValue("name"))
}

func six(w http.ResponseWriter, r *http.Request) {
	text.New("a").Parse("fixed")
	strconv.Quote(r.FormValue("t"))
}
