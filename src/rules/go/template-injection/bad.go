package pages

import (
	"fmt"
	"html/template"
	"net/http"
	text "text/template"
	"github.com/gin-gonic/gin"
)

func one(w http.ResponseWriter, r *http.Request) {
	template.New("a").Parse(r.FormValue("t")) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	text.New("a").Parse("Dear " + r.FormValue("name")) // finds
}

func compile(source string) (*template.Template, error) {
	return template.New("x").Parse(source) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	compile(r.PostFormValue("t"))
}

func four(c *gin.Context) {
	text.Must(text.New("a").Parse(c.Query("t"))) // finds
}

func five(w http.ResponseWriter, r *http.Request) {
	t := template.New("a")
	t.Parse(fmt.Sprintf("<p>%s</p>", r.URL.Query().Get("q"))) // finds
}

func six(w http.ResponseWriter, r *http.Request) {
	text.New("m").Funcs(nil).Parse(r.Header.Get("X-Template")) // finds
}
