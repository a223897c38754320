package pages

import (
	"html/template"
	"net/http"
	"strconv"

	"github.com/microcosm-cc/bluemonday"
)

var page = template.Must(template.New("p").Parse("{{.}}"))

func show(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, r.FormValue("title"))
	page.Execute(w, template.HTML("<b>fixed</b>"))
	page.Execute(w, template.HTML("<b>"+template.HTMLEscapeString(r.FormValue("title"))+"</b>"))
}

func cleaned(w http.ResponseWriter, r *http.Request) {
	policy := bluemonday.UGCPolicy()
	page.Execute(w, template.HTML(policy.Sanitize(r.FormValue("body"))))
}

func size(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		page.Execute(w, template.CSS("width: "+strconv.Itoa(n)+"px"))
	}
}

func chosen(w http.ResponseWriter, r *http.Request) {
	switch kind := r.FormValue("kind"); kind {
	case "b", "i":
		page.Execute(w, template.HTML("<"+kind+">"))
	}
}
