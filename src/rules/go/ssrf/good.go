package proxy

import (
	"net/http"
	"net/url"
	"slices"

	"github.com/gin-gonic/gin"
)

var upstreams = map[string]string{"a": "https://a.example.com", "b": "https://b.example.com"}

func fixed(w http.ResponseWriter, r *http.Request) {
	http.Get("https://api.example.com/users/" + url.PathEscape(r.FormValue("id")))
	http.Get("https://api.example.com/search?q=" + url.QueryEscape(r.FormValue("q")))
	http.Get(upstreams[r.FormValue("name")])
}

func checked(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.FormValue("url"))
	if err != nil || target.Host != "static.example.com" {
		return
	}
	http.Get(target.String())
}

var allowed = []string{"https://a.example.com/feed", "https://b.example.com/feed"}

func listed(c *gin.Context) {
	address := c.Query("feed")
	if !slices.Contains(allowed, address) {
		return
	}
	http.Get(address)
}

func body(w http.ResponseWriter, r *http.Request) {
	http.PostForm("https://api.example.com/send", url.Values{"text": {r.FormValue("text")}})
	http.NewRequest(r.Method, "https://api.example.com", nil)
}

func overwritten(w http.ResponseWriter, r *http.Request) {
	address := r.FormValue("url")
	address = "https://fixed.example.com"
	http.Head(address)
}
