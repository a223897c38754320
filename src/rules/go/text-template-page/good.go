package pages

import (
	"bytes"
	"html"
	htmltemplate "html/template"
	"net/http"
	"strconv"
	"text/template"
)

var letter = template.Must(template.New("p").Parse("Dear {{.}}"))
var page = htmltemplate.Must(htmltemplate.New("p").Parse("<p>{{.}}</p>"))

func show(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, r.FormValue("name"))
	letter.Execute(w, html.EscapeString(r.FormValue("name")))
	letter.Execute(w, "everyone")
}

func mail(w http.ResponseWriter, r *http.Request) {
	var out bytes.Buffer
	letter.Execute(&out, r.FormValue("name"))
}

func number(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		return
	}
	letter.Execute(w, n)
}

func fixed(w http.ResponseWriter, r *http.Request) {
	names := map[string]string{"a": "Anna"}
	letter.Execute(w, names[r.FormValue("id")])
}
